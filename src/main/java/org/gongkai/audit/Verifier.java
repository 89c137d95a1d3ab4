package org.gongkai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import org.gongkai.audit.Verification.Broken;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Recomputes the trail. Each question is one statement, so that what is appended
 * meanwhile is seen together with its chain's end or not at all; rows are streamed, never
 * gathered.
 */
@Component
class Verifier {

	private static final String CHAINS = "select " + EntryRow.COLUMNS + ", h.last_position, h.last_hash "
			+ "from audit_entry e left join audit_head h on h.subject = e.subject order by e.subject, e.chain_position";

	private static final String EMPTIED = "select h.subject, h.last_position from audit_head h where not exists "
			+ "(select 1 from audit_entry e where e.subject = h.subject) order by h.subject";

	private static final String SEALS = "select " + Seal.COLUMNS + ", " + SealLeaf.COLUMNS + ", e.hash as hash_now "
			+ "from audit_seal s left join audit_seal_leaf l on l.seal_number = s.seal_number "
			+ "left join audit_entry e on e.id = l.entry_id order by s.seal_number, l.entry_id";

	private static final String WITHOUT_SEAL = "select l.seal_number from audit_seal_leaf l where not exists "
			+ "(select 1 from audit_seal s where s.seal_number = l.seal_number) order by l.seal_number limit 1";

	private static final String SLIPPED_IN = "select e.id, e.subject, e.chain_position from audit_entry e where e.id <= "
			+ StoredSeals.SETTLED + " and not exists (select 1 from audit_seal_leaf l where l.entry_id = e.id) "
			+ "order by e.id limit 1";

	private static final String SHELVES = "select s.shelf, s.chains - (select count(*) from audit_head h "
			+ "where h.shelf = s.shelf) as missing from audit_shelf s order by s.shelf";

	private final JdbcTemplate jdbc;

	private final SealKey key;

	private final Clock clock;

	Verifier(DataSource dataSource, SealKey key, Clock clock) {
		this.jdbc = AuditConfiguration.streaming(dataSource);
		this.key = key;
		this.clock = clock;
	}

	Verification verify() {
		ChainCheck chains = new ChainCheck();
		this.jdbc.query(CHAINS, (row) -> {
			chains.next(EntryRow.read(row, 0),
					new ChainCheck.End(row.getLong("last_position"), row.getString("last_hash")));
		});
		chains.end();
		Broken broken = chains.firstBroken();
		broken = (broken != null) ? broken : first(EMPTIED, Verifier::emptied);
		broken = (broken != null) ? broken : firstBrokenSeal();
		broken = (broken != null) ? broken : first(WITHOUT_SEAL, Verifier::sealRemoved);
		broken = (broken != null) ? broken
				: first(SLIPPED_IN, Verifier::slippedIn, StoredSeals.settledBefore(this.clock));
		broken = (broken != null) ? broken : first(SHELVES, Verifier::chainRemoved);
		return new Verification(broken == null, chains.entries(), broken);
	}

	private @Nullable Broken firstBrokenSeal() {
		SealCheck seals = new SealCheck(this.key);
		this.jdbc.query(SEALS, (row) -> {
			row.getLong("entry_id");
			seals.next(Seal.read(row, 0), row.wasNull() ? null : SealLeaf.read(row, 0), row.getString("hash_now"));
		});
		seals.end();
		return seals.firstBroken();
	}

	private @Nullable Broken first(String sql, RowMapper<List<Broken>> mapper, Object... parameters) {
		return this.jdbc.query(sql, mapper, parameters).stream().flatMap(List::stream).findFirst().orElse(null);
	}

	private static List<Broken> emptied(ResultSet row, int number) throws SQLException {
		return List.of(new Broken(null, row.getString("subject"), 1,
				"整条记录链已被删除，原有%d条".formatted(row.getLong("last_position"))));
	}

	private static List<Broken> sealRemoved(ResultSet row, int number) throws SQLException {
		long seal = row.getLong("seal_number");
		return List.of(new Broken(null, "seal", seal, "第%d次封存已被删除".formatted(seal)));
	}

	private static List<Broken> slippedIn(ResultSet row, int number) throws SQLException {
		return List.of(new Broken(row.getLong("id"), row.getString("subject"), row.getLong("chain_position"),
				"编号早已封存，此条却不在封存之中，是后来插入的"));
	}

	private static List<Broken> chainRemoved(ResultSet row, int number) throws SQLException {
		long missing = row.getLong("missing");
		if (missing == 0) {
			return List.of();
		}
		return List.of(new Broken(null, "shelf:" + row.getInt("shelf"), 1,
				(missing > 0) ? "有%d条记录链连同其末端登记被整条删除".formatted(missing) : "有%d条记录链是在系统之外插入的".formatted(-missing)));
	}

}
