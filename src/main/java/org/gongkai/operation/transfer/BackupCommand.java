package org.gongkai.operation.transfer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The commands {@code backup} and {@code restore}. */
public final class BackupCommand {

	/** The first argument, by which the program knows that it is meant. */
	public static final String BACKUP = "backup";

	/** The same for bringing a backup back. */
	public static final String RESTORE = "restore";

	private static final int IN_USE = 90020;

	private static final int MISSING = 90146;

	private static final long PATIENCE_MILLIS = 60_000;

	private static final String USAGE = """
			用法：java -jar gongkai.jar backup 文件     备份，服务不用停
			      java -jar gongkai.jar restore 文件    恢复到还没有数据的地方
			数据库与服务用同样的环境变量：SPRING_DATASOURCE_URL、SPRING_DATASOURCE_USERNAME、SPRING_DATASOURCE_PASSWORD、
			GONGKAI_AUDIT_KEYSTORE。审计密钥不在备份里，请另外保存。""";

	private final Map<String, String> environment;

	private final Clock clock;

	private final PrintStream out;

	private final PrintStream err;

	public BackupCommand(Map<String, String> environment, Clock clock, PrintStream out, PrintStream err) {
		this.environment = environment;
		this.clock = clock;
		this.out = out;
		this.err = err;
	}

	/** Runs one of the commands; 0 done, 1 not done and why is said, 2 wrong usage. */
	public int run(String name, List<String> arguments) {
		if (arguments.size() != 1 || arguments.get(0).startsWith("-")) {
			this.err.println(USAGE);
			return 2;
		}
		try {
			Path file = Path.of(arguments.get(0)).toAbsolutePath();
			this.out.println(name.equals(RESTORE) ? new Restore(place(), this.clock).from(file) : backup(file));
			return 0;
		}
		catch (InvalidPathException ex) {
			this.err.println("不能用这样的文件名：" + ex.getInput() + "。文件名里有汉字的，先设置 LANG=C.UTF-8；或者只用字母和数字。");
			return 2;
		}
		catch (TransferFailed ex) {
			this.err.println(ex.getMessage());
			return 1;
		}
		catch (IOException ex) {
			this.err.println("文件读不了或者写不了：" + ex.getMessage());
			return 1;
		}
	}

	private String backup(Path file) throws TransferFailed, IOException {
		Place place = place();
		if (!place.isPostgresql() && isRunning(place)) {
			return new Desk(Path.of(setting("GONGKAI_BACKUP_FOLDER", "./data/backup"))).ask(file, PATIENCE_MILLIS);
		}
		return new Backup(place, this.clock).make(null, file);
	}

	private static boolean isRunning(Place place) throws TransferFailed {
		try {
			Store.open(Place.onlyRead(place.file()), place.user(), place.password()).close();
			return false;
		}
		catch (SQLException ex) {
			if (ex.getErrorCode() == IN_USE) {
				return true;
			}
			throw new TransferFailed(
					(ex.getErrorCode() == MISSING) ? "没有找到数据库：" + place.file() : "打不开数据库：" + ex.getMessage(), ex);
		}
	}

	private Place place() {
		return new Place(setting("SPRING_DATASOURCE_URL", "jdbc:h2:file:./data/gongkai"),
				setting("SPRING_DATASOURCE_USERNAME", "sa"), setting("SPRING_DATASOURCE_PASSWORD", ""),
				Path.of(setting("GONGKAI_AUDIT_KEYSTORE", "./data/audit-key.p12")),
				setting("GONGKAI_AUDIT_KEYSTOREPASSWORD", ""));
	}

	private String setting(String name, String otherwise) {
		return this.environment.getOrDefault(name, otherwise);
	}

}
