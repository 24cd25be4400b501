-- A paper of a registration is there once in a language: who asks for it twice gets the one.
create unique index registration_papers_one on registration_papers (registration_id, kind, language) where registration_id is not null and state in ('asked', 'made');
