package org.gongkai.operation.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.gongkai.audit.TrailCheck;
import org.gongkai.audit.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Writes an office into one file while it goes on working. The copy is opened and read
 * through before it counts as a backup.
 */
public final class Backup {

	private final Place place;

	private final Clock clock;

	public Backup(Place place, Clock clock) {
		this.place = place;
		this.clock = clock;
	}

	/**
	 * Makes the backup.
	 * @param running a connection of the office that works on the H2 file, null when none
	 * does, and for PostgreSQL
	 * @return what was backed up, in words
	 */
	public String make(@Nullable Connection running, Path file) throws TransferFailed {
		if (Files.exists(file)) {
			throw new TransferFailed("已经有这个文件，没有覆盖：" + file);
		}
		try {
			Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
			Path work = Files.createTempDirectory(folder, "backup-");
			try {
				return this.place.isPostgresql() ? ofPostgresql(work, file) : ofFile(running, work, file);
			}
			finally {
				remove(work);
			}
		}
		catch (IOException | SQLException ex) {
			throw new TransferFailed("没有备份成功：" + ex.getMessage(), ex);
		}
	}

	private String ofFile(@Nullable Connection running, Path work, Path file)
			throws IOException, SQLException, TransferFailed {
		Path copy = work.resolve("copy.mv.db");
		if (running != null) {
			copyWhileRunning(running, work, copy);
		}
		else {
			// held open, so that no office begins to work on it meanwhile
			try (Store resting = Store.open(Place.onlyRead(this.place.file()), this.place.user(),
					this.place.password())) {
				if (resting.names().isEmpty()) {
					throw new TransferFailed("数据库是空的，没有可以备份的");
				}
				Files.copy(this.place.file(), copy);
			}
		}
		try (Store store = Store.open(Place.onlyRead(copy), this.place.user(), this.place.password())) {
			return write(Archive.H2, store, copy, file);
		}
	}

	private static void copyWhileRunning(Connection running, Path work, Path copy) throws IOException, SQLException {
		Path packed = work.resolve("packed.zip");
		try (Statement statement = running.createStatement()) {
			statement.execute("backup to '" + packed.toString().replace("'", "''") + "'");
		}
		try (InputStream in = Files.newInputStream(packed); ZipInputStream zip = new ZipInputStream(in)) {
			zip.getNextEntry();
			Files.copy(zip, copy);
		}
		Files.delete(packed);
	}

	private String ofPostgresql(Path work, Path file) throws IOException, SQLException, TransferFailed {
		Path dump = work.resolve("dump");
		try (Store store = Store.open(this.place.url(), this.place.user(), this.place.password())) {
			// the program and the counting see the same moment
			store.execute("set transaction isolation level repeatable read, read only");
			String snapshot = store.ask("select pg_export_snapshot()").get(0);
			PostgresPrograms.run(this.place, "pg_dump", "--format=custom", "--no-owner", "--no-privileges",
					"--snapshot=" + snapshot, "--file=" + dump, "--dbname=" + this.place.postgresqlName());
			return write(Archive.POSTGRESQL, store, dump, file);
		}
	}

	private String write(String product, Store store, Path database, Path file) throws IOException, SQLException {
		Archive archive = Archive.of(product, this.clock.instant(), store.fingerprints());
		Verification trail = TrailCheck.of(store.connection(), this.place.keyStore(), this.place.keyStorePassword(),
				this.clock);
		archive.write(database, file);
		return "已备份到%s（%d MB）：%d张表、%d行；%s。审计密钥%s不在备份里，请另外保存。".formatted(file, Files.size(file) / 1_000_000,
				archive.tables().size(), archive.rows(), words(trail), this.place.keyStore());
	}

	static String words(Verification trail) {
		Verification.Broken broken = trail.firstBroken();
		return (broken == null) ? "审计%d条记录和历次封存核验无误".formatted(trail.entries())
				: "注意：审计核验不通过（%s第%d条：%s）".formatted(broken.subject(), broken.sequence(), broken.reason());
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> deepest = files.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepest) {
				Files.delete(path);
			}
		}
	}

}
