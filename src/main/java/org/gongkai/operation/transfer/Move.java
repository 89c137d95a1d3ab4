package org.gongkai.operation.transfer;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.gongkai.audit.TrailCheck;
import org.gongkai.audit.Verification;

/**
 * Moves an office that rests from its H2 file to an empty PostgreSQL database. The file
 * is only read; everything goes over in one transaction, which is committed once both
 * sides were found to hold the same and the trail was recomputed.
 */
final class Move {

	private final String from;

	private final Login fromLogin;

	private final String to;

	private final Login toLogin;

	private final Path keyStore;

	private final String keyStorePassword;

	private final Clock clock;

	private final Consumer<String> teller;

	Move(String from, Login fromLogin, String to, Login toLogin, Path keyStore, String keyStorePassword, Clock clock,
			Consumer<String> teller) {
		this.from = from;
		this.fromLogin = fromLogin;
		this.to = to;
		this.toLogin = toLogin;
		this.keyStore = keyStore;
		this.keyStorePassword = keyStorePassword;
		this.clock = clock;
		this.teller = teller;
	}

	void run() throws TransferFailed {
		try (Store source = openSource()) {
			prepareTarget();
			Schema schema = new Schema(this.to, this.toLogin.user(), this.toLogin.password());
			try {
				schema.create();
				sameVersions(source);
				copy(source);
			}
			catch (TransferFailed | SQLException | RuntimeException ex) {
				empty(schema);
				throw ex;
			}
		}
		catch (SQLException | FlywayException ex) {
			throw new TransferFailed("没有迁移成功，原数据库没有改动：" + ex.getMessage(), ex);
		}
	}

	private Store openSource() throws TransferFailed {
		try {
			return Store.open(Place.onlyRead(this.from), this.fromLogin.user(), this.fromLogin.password());
		}
		catch (SQLException ex) {
			throw new TransferFailed(switch (ex.getErrorCode()) {
				case 90020 -> "原数据库正在使用：先停止服务，再迁移";
				case 90146 -> "没有找到原数据库：" + this.from;
				case 28000 -> "原数据库的用户名或密码不正确（密码写在环境变量 GONGKAI_FROM_PASSWORD 里）";
				default -> "打不开原数据库：" + ex.getMessage();
			}, ex);
		}
	}

	/**
	 * Marks the database before the first table is made, so that half of a move shows.
	 */
	private void prepareTarget() throws TransferFailed {
		try (Store target = openTarget()) {
			if (!target.isPostgresql()) {
				throw new TransferFailed("只能迁移到 PostgreSQL");
			}
			List<String> there = target.names();
			if (there.contains(Store.UNFINISHED)) {
				this.teller.accept("目标数据库里有上一次没有做完的迁移，先清空。");
				target.connection().rollback();
				new Schema(this.to, this.toLogin.user(), this.toLogin.password()).remove();
			}
			else if (!there.isEmpty()) {
				throw new TransferFailed("目标数据库不是空的（有%d张表），没有迁移。请建一个空的数据库".formatted(there.size()));
			}
			target.execute("create table " + Store.UNFINISHED + " (begun_at timestamp with time zone not null)");
			target.connection().commit();
		}
		catch (SQLException ex) {
			throw new TransferFailed("连不上目标数据库（密码写在环境变量 GONGKAI_TO_PASSWORD 里）：" + ex.getMessage(), ex);
		}
	}

	private void sameVersions(Store source) throws SQLException, TransferFailed {
		try (Store target = openTarget()) {
			List<String> has = source.versions();
			List<String> wants = target.versions().stream().filter((version) -> !version.equals("0")).toList();
			if (!has.equals(wants)) {
				throw new TransferFailed(
						"原数据库的表结构是%s版，本程序是%s版：先用本程序启动一次原来的机关，再停下来迁移".formatted(last(has), last(wants)));
			}
		}
	}

	private void copy(Store source) throws SQLException, TransferFailed {
		try (Store target = openTarget()) {
			SortedMap<String, Table> tables = source.tables();
			SortedMap<String, Table> places = target.tables();
			if (!tables.keySet().equals(places.keySet())) {
				throw new TransferFailed("两边的表不一样，没有迁移");
			}
			PostgresTarget filled = new PostgresTarget(target);
			List<String> references = filled.open(places.values());
			SortedMap<String, Fingerprint> read = new TreeMap<>();
			for (Table table : tables.values()) {
				Fingerprint fingerprint = filled.fill(table, places.get(table.name()), source);
				read.put(table.name(), fingerprint);
				if (fingerprint.rows() > 0) {
					this.teller.accept("  %s：%d行".formatted(table.name(), fingerprint.rows()));
				}
			}
			filled.close(references, sequences(source));
			check(read, target);
			target.execute("drop table " + Store.UNFINISHED);
			target.connection().commit();
		}
	}

	private void check(SortedMap<String, Fingerprint> read, Store target) throws SQLException, TransferFailed {
		SortedMap<String, Fingerprint> written = target.fingerprints();
		for (Map.Entry<String, Fingerprint> table : read.entrySet()) {
			if (!table.getValue().text().equals(written.get(table.getKey()).text())) {
				throw new TransferFailed("核对不上：%s原有%d行，迁移后%d行或者内容不同".formatted(table.getKey(), table.getValue().rows(),
						written.get(table.getKey()).rows()));
			}
		}
		long rows = read.values().stream().mapToLong(Fingerprint::rows).sum();
		this.teller.accept("核对：%d张表、%d行，行数和内容摘要两边一致。".formatted(read.size(), rows));
		Verification trail = TrailCheck.of(target.connection(), this.keyStore, this.keyStorePassword, this.clock);
		Verification.Broken broken = trail.firstBroken();
		if (broken != null) {
			throw new TransferFailed(
					"审计记录核验不通过（%s第%d条：%s），没有迁移".formatted(broken.subject(), broken.sequence(), broken.reason()));
		}
		this.teller.accept("审计：%d条记录和历次封存核验无误。".formatted(trail.entries()));
	}

	/** Where the source's numbers go on: sequences by name, columns as table.column. */
	private static Map<String, Long> sequences(Store source) throws SQLException {
		Map<String, Long> next = new HashMap<>();
		for (String row : source
			.ask("select lower(SEQUENCE_NAME) || ' ' || BASE_VALUE from INFORMATION_SCHEMA.SEQUENCES"
					+ " where SEQUENCE_SCHEMA = 'PUBLIC'")) {
			next.put(row.substring(0, row.indexOf(' ')), Long.valueOf(row.substring(row.indexOf(' ') + 1)));
		}
		for (String row : source.ask("select lower(TABLE_NAME) || '.' || lower(COLUMN_NAME) || ' ' || IDENTITY_BASE "
				+ "from INFORMATION_SCHEMA.COLUMNS where TABLE_SCHEMA = 'PUBLIC' and IDENTITY_BASE is not null")) {
			next.put(row.substring(0, row.indexOf(' ')), Long.valueOf(row.substring(row.indexOf(' ') + 1)));
		}
		return next;
	}

	private void empty(Schema schema) {
		try {
			schema.remove();
			this.teller.accept("目标数据库已清空，原数据库没有改动。");
		}
		catch (FlywayException ex) {
			this.teller.accept("目标数据库没有清空，带有“%s”标记，不能启动；重新迁移时会先清空。原数据库没有改动。".formatted(Store.UNFINISHED));
		}
	}

	private Store openTarget() throws SQLException {
		return Store.open(this.to, this.toLogin.user(), this.toLogin.password());
	}

	private static String last(List<String> versions) {
		return versions.stream()
			.map(MigrationVersion::fromVersion)
			.max(MigrationVersion::compareTo)
			.map(Object::toString)
			.orElse("0");
	}

	/**
	 * Who signs in to a database.
	 *
	 * @param user the user
	 * @param password from the environment
	 */
	record Login(String user, String password) {
	}

}
