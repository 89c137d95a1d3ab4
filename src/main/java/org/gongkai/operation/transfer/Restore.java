package org.gongkai.operation.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.flywaydb.core.api.FlywayException;
import org.gongkai.audit.TrailCheck;
import org.gongkai.audit.Verification;

/** Brings an office back from a backup, to a place where there is none. */
final class Restore {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA);

	private final Place place;

	private final Clock clock;

	Restore(Place place, Clock clock) {
		this.place = place;
		this.clock = clock;
	}

	/** Restores and tells what, in words. */
	String from(Path file) throws TransferFailed {
		if (!Files.isReadable(file)) {
			throw new TransferFailed("没有找到备份文件：" + file);
		}
		try {
			Archive archive = Archive.read(file);
			boolean toPostgresql = this.place.isPostgresql();
			if (!archive.product().equals(toPostgresql ? Archive.POSTGRESQL : Archive.H2)) {
				throw new TransferFailed("这份备份是%s的，不能恢复到%s".formatted(archive.product(), this.place.url()));
			}
			return toPostgresql ? toPostgresql(file, archive) : toFile(file, archive);
		}
		catch (IOException | SQLException | FlywayException ex) {
			throw new TransferFailed("没有恢复成功：" + ex.getMessage(), ex);
		}
	}

	private String toFile(Path file, Archive archive) throws IOException, SQLException, TransferFailed {
		Path database = this.place.file();
		if (Files.exists(database)) {
			throw new TransferFailed("%s已经有数据，没有覆盖。请换一个空的目录，或者先把它移走".formatted(database));
		}
		Files.createDirectories(database.getParent());
		Path unpacked = database.resolveSibling("restoring-" + database.getFileName());
		Files.deleteIfExists(unpacked);
		try {
			Archive.unpack(file, unpacked);
			String result;
			try (Store store = Store.open(Place.onlyRead(unpacked), this.place.user(), this.place.password())) {
				result = check(store, archive);
			}
			Files.move(unpacked, database, StandardCopyOption.ATOMIC_MOVE);
			return result;
		}
		finally {
			Files.deleteIfExists(unpacked);
		}
	}

	private String toPostgresql(Path file, Archive archive) throws IOException, SQLException, TransferFailed {
		Schema schema = new Schema(this.place.url(), this.place.user(), this.place.password());
		try (Store store = open()) {
			List<String> there = store.names();
			if (there.contains(Store.UNFINISHED)) {
				store.connection().rollback();
				schema.remove();
			}
			else if (!there.isEmpty()) {
				throw new TransferFailed("数据库不是空的（有%d张表），没有覆盖。请建一个空的数据库".formatted(there.size()));
			}
			store.execute("create table " + Store.UNFINISHED + " (begun_at timestamp with time zone not null)");
			store.connection().commit();
		}
		// for its owner's eyes only
		Path work = Files.createTempDirectory("gongkai-restore");
		Path dump = work.resolve("database.dump");
		try {
			Archive.unpack(file, dump);
			PostgresPrograms.run(this.place, "pg_restore", "--no-owner", "--no-privileges", "--exit-on-error",
					"--single-transaction", "--dbname=" + this.place.postgresqlName(), dump.toString());
			try (Store store = open()) {
				String result = check(store, archive);
				store.execute("drop table " + Store.UNFINISHED);
				store.connection().commit();
				return result;
			}
		}
		catch (TransferFailed | IOException | SQLException | RuntimeException ex) {
			schema.remove();
			throw ex;
		}
		finally {
			Files.deleteIfExists(dump);
			Files.delete(work);
		}
	}

	private String check(Store store, Archive archive) throws SQLException, TransferFailed {
		Map<String, Fingerprint> restored = store.fingerprints();
		for (Map.Entry<String, String> table : archive.tables().entrySet()) {
			Fingerprint found = restored.get(table.getKey());
			if (found == null || !found.text().equals(table.getValue())) {
				throw new TransferFailed("核对不上：%s与备份时不一致，没有恢复".formatted(table.getKey()));
			}
		}
		Verification trail = TrailCheck.of(store.connection(), this.place.keyStore(), this.place.keyStorePassword(),
				this.clock);
		return "已恢复到%s：备份时间%s，%d张表、%d行与备份时一致；%s。".formatted(this.place.url().replaceAll("[;?].*", ""),
				MOMENT.format(archive.madeAt().atZone(this.clock.getZone())), archive.tables().size(), archive.rows(),
				Backup.words(trail));
	}

	private Store open() throws SQLException {
		return Store.open(this.place.url(), this.place.user(), this.place.password());
	}

}
