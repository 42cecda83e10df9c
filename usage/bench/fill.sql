-- People with a ledger, quickly: :people of them with five charges and a summary each.
SET session_replication_role = replica;  -- foreign keys are not checked row by row
SET synchronous_commit = off;

INSERT INTO accounts_user (id, email, password, name, image, is_active, is_staff, is_superuser, created_at, updated_at)
SELECT uuidv7(), 'filled-:people-' || n || '@example.com', '!', '', '', true, false, false, now(), now()
FROM generate_series(1, :people) AS n;

INSERT INTO usage_userusage (id, user_id, plan_id, summary_count, period_start, epoch, last_used, created_at, updated_at)
SELECT uuidv7(), id, CASE WHEN random() < 0.1 THEN 'pro' ELSE 'free' END, 3,
       date_trunc('month', now() AT TIME ZONE 'UTC')::date, 1, now(), now(), now()
FROM accounts_user WHERE email LIKE 'filled-:people-%';

INSERT INTO usage_usagecharge (id, user_id, epoch, key, fingerprint, kind, units, state, reason, created_at, settled_at)
SELECT uuidv7(), id, CASE WHEN n <= 2 THEN 0 ELSE 1 END, 'fill-' || n, '', 'summary', 1, 'charged', '', now(), now()
FROM accounts_user CROSS JOIN generate_series(1, 5) AS n WHERE email LIKE 'filled-:people-%';

INSERT INTO summaries_summary (id, user_id, charge_id, source_kind, source, video_id, kind, language, length,
    instructions, fingerprint, state, progress, progress_phrase, partial, markdown, engine, error_code,
    error_sentence, error_next_step, attempts, created_at, queued_at)
SELECT uuidv7(), user_id, id, 'youtube', 'https://youtu.be/filledfille', 'filledfille', 'summary', '', 'medium',
    '', md5(id::text), 'done', 100, '', '', 'Filled.', 'extractive', '', '', '', 1, now(), now()
FROM usage_usagecharge WHERE key = 'fill-5' AND NOT EXISTS (SELECT FROM summaries_summary WHERE charge_id = usage_usagecharge.id);

ANALYZE;
