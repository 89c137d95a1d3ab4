-- Documents as the product writes them: eight of ten are published, one is a draft, one waits for somebody.
insert into document (id, title, category, profile, state, author_id, section_id, current_version, content_hash, attribute, column_code, created_at, changed_at, lock_version)
select 10000 + n, {title n}, {category n}, {profile n},
	case mod(n, 10) when 0 then 'IN_REVIEW' when 1 then 'DRAFT' else 'PUBLISHED' end,
	{author n}, 101 + mod(n, 40), 1, {hash n}, 'PROACTIVE', {column n},
	{moment n}, {moment n}, 3
from {numbers} s;

insert into document_version (document_id, version_number, content, content_hash, editor_id, editor_name, saved_at, note)
select 10000 + n, 1,
	'{"attachments":[],"attribute":"PROACTIVE","attributeReason":"","blocks":[{"kind":"paragraph","align":"START","runs":[{"bold":false,"href":null,"italic":false,"text":"' || {text n} || '","underline":false}]}],"column":"documents","title":"' || {title n} || '"}',
	{hash n}, {author n}, '职员', {moment n}, ''
from {numbers} s;

insert into published_page (id, document_id, version, content_hash, title, column_code, published_year, index_no, issuing_agency, doc_number, formed_on, topic, genre, validity, keywords, abstract_text, source, source_url, article_html, article_digest, published_at, publisher_id, publisher_name, signed_at, signatory_name, withdrawn_at)
select 10000 + n, 10000 + n, 1, {hash n}, {title n}, {column n}, 2020 + mod(n, 7), '12360700DEMA00001X/' || (2020 + mod(n, 7)) || '-B' || n,
	'赣州经开区机关事务管理中心', '赣开事〔' || (2020 + mod(n, 7)) || '〕' || n || '号', date '2020-01-01' + cast(mod(n, 2400) as int),
	'综合政务\其他', '通知', 'IN_FORCE', '机关事务,管理', {text n}, '综合科', '',
	'<p data-block="0">' || {text n} || '</p>', {hash n}, {moment n}, 11, '孙丽娟', {moment n}, '黄志刚',
	case when mod(n, 500) = 2 then {moment n} end
from {numbers} s where mod(n, 10) > 1;

insert into published_file (page_id, kind, path, name, digest, media_type, size_bytes, position)
select 10000 + n, 'TEXT', '/public/' || {column n} || '/' || (2020 + mod(n, 7)) || '/' || (10000 + n) || '.' || e.ending,
	{title n} || '.' || e.ending, {hash n}, e.media_type, 20000 + mod(n, 9000), e.position
from {numbers} s cross join (values ('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 0),
	('pdf', 'application/pdf', 1), ('ofd', 'application/ofd', 2)) e(ending, media_type, position)
where mod(n, 10) > 1;

-- The last two tasks of what is published, and who was barred from them.
insert into review_task (id, document_id, title, category, profile, stage, activity, posts, principal_leader, engine_task, version, content_hash, created_at, due_on, due_provisional, state, assignee_id, assignee_name, closed_at, closed_by_name)
select 10000000 + 10 * n + k.k, 10000 + n, {title n}, {category n}, {profile n}, case k.k when 0 then 'PUBLISH' else 'PATROL' end,
	case k.k when 0 then 'UserTask_Publish' else 'UserTask_Patrol' end, case k.k when 0 then 'PUBLISHER' else 'PATROL_READER' end, false,
	'closed-' || k.k || '-' || n, 1, {hash n}, {moment n}, date '2020-01-01' + cast(mod(n, 2400) as int), false, 'DONE', null, null, {moment n}, '孙丽娟'
from {numbers} s cross join (values (0), (1)) k(k) where mod(n, 10) > 1;

insert into review_task_bar (task_id, person_id, rule)
select 10000000 + 10 * n + k.k, case k.k when 0 then {author n} else 1001 + mod(n * 3, 1000) end, case k.k when 0 then 'SOD-5' else 'SOD-3' end
from {numbers} s cross join (values (0), (1)) k(k) where mod(n, 10) > 1;

-- What waits.
insert into review_task (id, document_id, title, category, profile, stage, activity, posts, principal_leader, engine_task, version, content_hash, created_at, due_on, due_provisional, state, assignee_id, assignee_name)
select 10000 + n, 10000 + n, {title n}, {category n}, {profile n}, {stage n}, 'UserTask_' || {stage n}, {posts n}, {leader n}, 'task-' || n, 1, {hash n},
	{moment n}, current_date - 10 + cast(mod(n * 13, 45) as int), false, 'OPEN', {holder n}, case when {holder n} is not null then '职员' end
from {numbers} s where mod(n, 10) = 0;

insert into review_task_bar (task_id, person_id, rule)
select 10000 + n, {author n}, 'SOD-1' from {numbers} s where mod(n, 10) = 0;
insert into review_task_bar (task_id, person_id, rule)
select 10000 + n, 1001 + mod(n * 3, 1000), 'SOD-2' from {numbers} s where mod(n, 10) = 0;
insert into review_task_bar (task_id, person_id, rule)
select 10000 + n, 1001 + mod(n * 7, 1000), 'SOD-4' from {numbers} s where mod(n, 10) = 0;

-- The same in the engine: instance, scope and activity, the task and whose it is.
insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, parent_id_, proc_def_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)
select 'instance-' || n, 1, 'instance-' || n, 'instance-' || n, cast(10000 + n as varchar(20)), null, {model}, 'scope:' || n, false, false, true, false, 1, 16, 56, 'document-review'
from {numbers} s where mod(n, 10) = 0;
insert into act_ru_execution (id_, rev_, proc_inst_id_, parent_id_, proc_def_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)
select 'scope-' || n, 1, 'instance-' || n, 'instance-' || n, {model}, 'scope:' || n, false, false, true, false, 1, 0, 61, 'document-review'
from {numbers} s where mod(n, 10) = 0;
insert into act_ru_execution (id_, rev_, proc_inst_id_, parent_id_, proc_def_id_, act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)
select 'activity-' || n, 1, 'instance-' || n, 'scope-' || n, {model}, 'UserTask_' || {stage n}, 'activity:' || n, true, false, true, false, 1, 6, 62, 'document-review'
from {numbers} s where mod(n, 10) = 0;
insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, description_, task_def_key_, assignee_, priority_, create_time_, due_date_, suspension_state_, task_state_)
select 'task-' || n, 1, 'activity-' || n, 'instance-' || n, {model}, {title n}, '逐项审查。', 'UserTask_' || {stage n}, cast({holder n} as varchar(20)), 50,
	current_timestamp, cast(current_date - 10 + cast(mod(n * 13, 45) as int) as timestamp), 1, 'Created'
from {numbers} s where mod(n, 10) = 0;
insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
select 'link-' || n, 1, {stage n} || '-' || mod(n / 10, 3), 'candidate', 'task-' || n from {numbers} s where mod(n, 10) = 0
