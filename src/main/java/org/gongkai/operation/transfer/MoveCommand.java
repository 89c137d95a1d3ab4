package org.gongkai.operation.transfer;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.gongkai.operation.transfer.Move.Login;

/** The command {@code move}: from an H2 file to PostgreSQL. */
public final class MoveCommand {

	/** The first argument, by which the program knows that it is meant. */
	public static final String NAME = "move";

	private static final String USAGE = """
			用法：java -jar gongkai.jar move --from jdbc:h2:file:./data/gongkai --to jdbc:postgresql://主机/库 --user 用户名
			  --from-user 用户名    原数据库的用户名，默认 sa
			  --key-store 文件      审计密钥文件，默认 ./data/audit-key.p12
			  --key-store-password  不能写在命令行：用环境变量 GONGKAI_AUDIT_KEYSTOREPASSWORD
			密码不写在命令行里：目标库用环境变量 GONGKAI_TO_PASSWORD，原库用 GONGKAI_FROM_PASSWORD（默认为空）。""";

	private final Map<String, String> environment;

	private final Clock clock;

	private final PrintStream out;

	private final PrintStream err;

	public MoveCommand(Map<String, String> environment, Clock clock, PrintStream out, PrintStream err) {
		this.environment = environment;
		this.clock = clock;
		this.out = out;
		this.err = err;
	}

	/** Runs the command; 0 done, 1 not done and why is said, 2 wrong usage. */
	public int run(List<String> arguments) {
		Options options = Options.of(arguments, "from", "to", "user", "from-user", "key-store");
		String from = options.get("from", "");
		String to = options.get("to", "");
		if (!options.rest().isEmpty() || !from.startsWith("jdbc:h2:") || !to.startsWith("jdbc:postgresql:")) {
			this.err.println(USAGE);
			return 2;
		}
		if (from.toLowerCase(java.util.Locale.ROOT).contains("password=")
				|| to.toLowerCase(java.util.Locale.ROOT).contains("password=")) {
			this.err.println("密码不能写在命令行里，别人在进程列表中看得到。\n" + USAGE);
			return 2;
		}
		this.out.println("迁移：%s → %s".formatted(from.replaceAll(";.*", ""), to.replaceAll("\\?.*", "")));
		try {
			new Move(from, new Login(options.get("from-user", "sa"), secret("GONGKAI_FROM_PASSWORD")), to,
					new Login(options.get("user", ""), secret("GONGKAI_TO_PASSWORD")),
					Path.of(options.get("key-store",
							this.environment.getOrDefault("GONGKAI_AUDIT_KEYSTORE", "./data/audit-key.p12"))),
					secret("GONGKAI_AUDIT_KEYSTOREPASSWORD"), this.clock, this.out::println)
				.run();
		}
		catch (TransferFailed ex) {
			this.err.println(ex.getMessage());
			return 1;
		}
		this.out.println("迁移完成。把 SPRING_DATASOURCE_URL、SPRING_DATASOURCE_USERNAME、SPRING_DATASOURCE_PASSWORD 改为新的数据库，"
				+ "带上原来的审计密钥文件，再启动服务。原来的数据文件没有改动，确认无误后自行保存。");
		return 0;
	}

	private String secret(String name) {
		return this.environment.getOrDefault(name, "");
	}

}
