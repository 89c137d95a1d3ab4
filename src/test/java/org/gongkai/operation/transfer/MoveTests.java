package org.gongkai.operation.transfer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.gongkai.audit.AuditTrail;
import org.gongkai.audit.Seals;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.operation.process.EngineSteps;
import org.gongkai.review.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An office moves from its file to a real PostgreSQL and goes on working there. */
class MoveTests {

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	@Test
	void theMovedOfficeGoesOnWorking(@TempDir Path folder) throws Exception {
		try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
			String target = server.getJdbcUrl("postgres", "postgres");
			long inReview;
			try (RunningOffice office = RunningOffice.start(folder, RunningOffice.h2(folder), "sa")) {
				inReview = office.walk().upTo(Stage.FINAL_PROOF, office.draft()).id();
				office.walk().upTo(Stage.PATROL, office.draft());
				office.get(Seals.class).seal();
				office.walk().pass(inReview);
				assertThat(Command.run(folder, Map.of(), "move", "--from", RunningOffice.h2(folder), "--to", target,
						"--user", "postgres"))
					.contains("exit 1", "先停止服务");
			}
			byte[] before = Files.readAllBytes(folder.resolve("gongkai.mv.db"));
			aFailureLeavesTheTargetEmpty(folder, target, server);

			assertThat(move(folder, target)).as(said()).isZero();

			assertThat(said()).contains("行数和内容摘要两边一致", "历次封存核验无误", "迁移完成");
			assertThat(Arrays.equals(before, Files.readAllBytes(folder.resolve("gongkai.mv.db")))).isTrue();
			assertThat(move(folder, target)).isEqualTo(1);
			assertThat(said()).contains("不是空的");
			goesOn(folder, target, inReview);
		}
	}

	@Test
	void passwordsDoNotStandOnTheCommandLine() {
		assertThat(
				command().run(List.of("--from", "jdbc:h2:file:./x", "--to", "jdbc:postgresql://h/b?password=secret")))
			.isEqualTo(2);
		assertThat(command().run(List.of("--from", "jdbc:h2:file:./x"))).isEqualTo(2);
		assertThat(said()).contains("GONGKAI_TO_PASSWORD").doesNotContain("secret");
	}

	@Test
	void whatIsNotThereIsNotMade(@TempDir Path folder) {
		assertThat(move(folder, "jdbc:postgresql://127.0.0.1:1/postgres")).isEqualTo(1);
		assertThat(said()).contains("没有找到原数据库");
		assertThat(folder).isEmptyDirectory();
	}

	private void aFailureLeavesTheTargetEmpty(Path folder, String target, EmbeddedPostgres server) throws Exception {
		assertThat(command().run(List.of("--from", RunningOffice.h2(folder), "--to", target, "--user", "postgres",
				"--key-store", folder.resolve("no-such-key.p12").toString())))
			.isEqualTo(1);
		assertThat(said()).contains("找不到审计密钥文件", "目标数据库已清空");
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement();
				var rows = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
			rows.next();
			assertThat(rows.getInt(1)).isZero();
		}
	}

	private static void goesOn(Path folder, String target, long inReview) {
		try (RunningOffice office = RunningOffice.start(folder, target, "postgres")) {
			assertThat(office.get(AuditTrail.class).verify().firstBroken()).isNull();
			assertThat(office.get(EngineSteps.class).standstills(10)).isEmpty();
			while (office.get(Documents.class).get(inReview).state() != DocumentState.PUBLISHED) {
				office.walk().pass(inReview);
			}
			Document next = office.walk().upTo(Stage.FIRST_REVIEW, office.draft());
			assertThat(next.id()).isGreaterThan(inReview);
			assertThat(office.get(Seals.class).seal()).isPresent();
			assertThat(office.get(AuditTrail.class).verify().valid()).isTrue();
		}
	}

	private int move(Path folder, String target) {
		return command().run(List.of("--from", RunningOffice.h2(folder), "--to", target, "--user", "postgres",
				"--key-store", folder.resolve("audit-key.p12").toString()));
	}

	private MoveCommand command() {
		PrintStream out = new PrintStream(this.said, true, StandardCharsets.UTF_8);
		return new MoveCommand(Map.of(), Clock.systemUTC(), out, out);
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

}
