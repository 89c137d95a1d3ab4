package org.gongkai.annualreport.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gongkai.annualreport.ReportScope;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The register of agencies as it stands in the database. */
@Component
class AgencyTable {

	private final JdbcClient jdbc;

	AgencyTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<SupervisedAgency> all() {
		return this.jdbc.sql("select * from supervised_agency order by id").query(AgencyTable::agency).list();
	}

	Optional<SupervisedAgency> find(long id) {
		return this.jdbc.sql("select * from supervised_agency where id = ?")
			.param(id)
			.query(AgencyTable::agency)
			.optional();
	}

	Optional<SupervisedAgency> root() {
		return this.jdbc.sql("select * from supervised_agency where parent_id is null order by id")
			.query(AgencyTable::agency)
			.list()
			.stream()
			.findFirst();
	}

	/** The agency that a name means, its own or one it had. */
	Optional<SupervisedAgency> byName(String name) {
		return this.jdbc.sql("""
				select a.* from supervised_agency a join supervised_agency_name n on n.agency_id = a.id
				where n.name_key = ?""").param(SupervisedAgency.key(name)).query(AgencyTable::agency).optional();
	}

	Optional<SupervisedAgency> byCreditCode(String code) {
		return this.jdbc.sql("select * from supervised_agency where credit_code = ? order by id desc")
			.param(code)
			.query(AgencyTable::agency)
			.list()
			.stream()
			.findFirst();
	}

	/** Up to some agencies whose name holds the words or stands within them. */
	List<SupervisedAgency> alike(String words, int count) {
		return this.jdbc.sql("""
				select a.* from supervised_agency a join supervised_agency_name n on n.agency_id = a.id
				where n.name_key like '%' || ? || '%' or ? like '%' || n.name_key || '%' order by a.id limit ?""")
			.params(SupervisedAgency.key(words).replaceAll("[%_\\\\]", ""), SupervisedAgency.key(words), count)
			.query(AgencyTable::agency)
			.list();
	}

	/** The agencies below this office whose name or code holds the words. */
	KeyPage<SupervisedAgency> page(String words, long after) {
		String like = like(words);
		String matches = """
				 from supervised_agency where parent_id is not null
				and (full_name like :like escape '!' or credit_code like :like escape '!')""";
		long total = this.jdbc.sql("select count(*)" + matches).param("like", like).query(Long.class).single();
		List<SupervisedAgency> found = this.jdbc.sql("select *" + matches + " and id > :after order by id limit :size")
			.param("like", like)
			.param("after", after)
			.param("size", KeyPage.SIZE + 1)
			.query(AgencyTable::agency)
			.list();
		return KeyPage.of(found, total, SupervisedAgency::id);
	}

	/** A pattern of what contains the words; signs are taken literally. */
	static String like(String words) {
		return "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

	/** How many agencies stand directly below one. */
	long childrenOf(long id) {
		return this.jdbc.sql("select count(*) from supervised_agency where parent_id = ?")
			.param(id)
			.query(Long.class)
			.single();
	}

	/** The names by which titles mean an agency. */
	List<String> namesOf(long id) {
		return this.jdbc.sql("select name_key from supervised_agency_name where agency_id = ? order by name_key")
			.param(id)
			.query(String.class)
			.list();
	}

	long insert(AgencyEntry entry, @Nullable SupervisedAgency parent) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					insert into supervised_agency (full_name, credit_code, report_scope, coverage, parent_id, path, active_from,
					active_until, end_reason, successor_id, lock_version) values (?, ?, ?, ?, ?, '', ?, ?, ?, ?, 0)""")
			.params(entry.name(), entry.creditCode(), entry.scope().name(), entry.coverage().name(),
					(parent != null) ? parent.id() : null, entry.activeFrom(), entry.activeUntil(), entry.endReason(),
					entry.successor())
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKey()).longValue();
		this.jdbc.sql("update supervised_agency set path = ? where id = ?")
			.params(((parent != null) ? parent.path() : "/") + id + "/", id)
			.update();
		addName(id, entry.name());
		return id;
	}

	/** Changes an entry; false when somebody else has changed it before. */
	boolean update(SupervisedAgency before, AgencyEntry entry, @Nullable SupervisedAgency parent) {
		String path = ((parent != null) ? parent.path() : "/") + before.id() + "/";
		int changed = this.jdbc.sql("""
				update supervised_agency set full_name = ?, credit_code = ?, report_scope = ?, coverage = ?,
				parent_id = ?, path = ?, active_from = ?, active_until = ?, end_reason = ?, successor_id = ?,
				lock_version = lock_version + 1 where id = ? and lock_version = ?""")
			.params(entry.name(), entry.creditCode(), entry.scope().name(), entry.coverage().name(),
					(parent != null) ? parent.id() : null, path, entry.activeFrom(), entry.activeUntil(),
					entry.endReason(), entry.successor(), before.id(), before.lockVersion())
			.update();
		if (changed == 1 && !path.equals(before.path())) {
			this.jdbc.sql("""
					update supervised_agency set path = ? || substring(path, ?), lock_version = lock_version + 1
					where path like ? and id <> ?""")
				.params(path, before.path().length() + 1, before.path() + "%", before.id())
				.update();
		}
		return changed == 1;
	}

	void addName(long id, String name) {
		this.jdbc.sql("insert into supervised_agency_name (name_key, agency_id) values (?, ?)")
			.params(SupervisedAgency.key(name), id)
			.update();
	}

	private static SupervisedAgency agency(ResultSet row, int number) throws SQLException {
		return new SupervisedAgency(row.getLong("id"), row.getString("full_name"), row.getString("credit_code"),
				ReportScope.valueOf(row.getString("report_scope")), Coverage.valueOf(row.getString("coverage")),
				row.getObject("parent_id", Long.class), row.getString("path"), row.getInt("active_from"),
				row.getObject("active_until", Integer.class), row.getString("end_reason"),
				row.getObject("successor_id", Long.class), row.getInt("lock_version"));
	}

}
