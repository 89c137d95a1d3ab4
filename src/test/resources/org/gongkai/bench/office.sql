-- A large office around the demonstration's: forty sections, a thousand clerks with a post each.
insert into section (id, full_name, list_position, version)
select 100 + n, '科室' || n, 100 + n, 0 from {numbers 1 40} s;

insert into person (id, username, full_name, section_id, phone, password_hash, must_change_password, principal_leader, created_at, version)
select 1000 + n, 'clerk-' || n, '职员' || n, 101 + mod(n, 40), '', '', false, false, current_timestamp, 0 from {numbers 1 1000} s;

insert into post (person_id, role_name, held_from)
select 1000 + n, {post mod(n, 9)}, date '2023-01-01' from {numbers 1 1000} s;

-- Who is measured holds five posts and acts in those of fifteen colleagues.
insert into person (id, username, full_name, section_id, phone, password_hash, must_change_password, principal_leader, created_at, version)
select 3001, 'many-posts', '岗位多', 101, '', password_hash, false, false, current_timestamp, 0 from person where username = 'drafter';

insert into post (person_id, role_name, held_from)
select 3001, {post n}, date '2023-01-01' from {numbers 0 7} s where n < 4 or n = 7;

insert into substitution (absent_id, substitute_id, role_name, held_from, held_until, basis, arranged_by_id, arranged_at)
select 1000 + n, 3001, {post mod(n, 9)}, date '2023-01-01', date '2099-12-31', '年休假', 14, current_timestamp from {numbers 6 20} s
