-- Whom the secretariat ends as a focal point is none from that moment; a term that was given an end lasts through its last day.
alter table focal_points
  add column ended_at timestamptz,
  add constraint focal_points_ended check (ended_at is null or until_on is not null);
