-- A correction bears the number of the letter that it corrects, and a letter may be corrected more than once.
drop index circulars_number;
create unique index circulars_number on circulars (period, number) where kind = 'circular' and number is not null;
create unique index circulars_correction on circulars (period, number, date) where kind = 'correction' and number is not null;
