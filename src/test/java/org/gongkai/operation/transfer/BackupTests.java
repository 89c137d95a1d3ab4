package org.gongkai.operation.transfer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import org.gongkai.audit.AuditTrail;
import org.gongkai.audit.Seals;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.operation.process.EngineSteps;
import org.gongkai.review.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Rehearses the day on which the machine is gone: what was acknowledged comes back. */
class BackupTests {

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	@Test
	void whatWasAcknowledgedBeforeTheBackupComesBack(@TempDir Path folder, @TempDir Path fresh) throws Exception {
		Path file = folder.resolve("office.zip");
		Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
		List<Long> before;
		try (RunningOffice office = RunningOffice.start(folder, RunningOffice.h2(folder), "sa",
				"--gongkai.backup.folder=" + folder.resolve("backup"))) {
			handIn(office, acknowledged);
			office.get(Seals.class).seal();
			AtomicBoolean enough = new AtomicBoolean();
			Thread people = new Thread(() -> {
				while (!enough.get()) {
					handIn(office, acknowledged);
				}
			});
			people.start();
			before = List.copyOf(acknowledged);
			String told = Command.run(folder, environment(folder), "backup", file.toString());
			enough.set(true);
			people.join();
			assertThat(told).contains("已备份到", "核验无误", "不在备份里", "exit 0");
			assertThat(Files.getPosixFilePermissions(file)).as("only its owner reads it")
				.containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
			assertThat(acknowledged).hasSizeGreaterThan(before.size());
			assertThat(Command.run(folder, environment(folder), "backup", file.toString())).contains("没有覆盖", "exit 1");
		}
		assertThat(folder.resolve("backup")).isEmptyDirectory();
		comesBack(folder, fresh, file, before);
	}

	@Test
	void aRestingOfficeIsBackedUpToo(@TempDir Path folder) throws Exception {
		try (Store store = Store.open("jdbc:h2:file:" + folder.resolve("gongkai"), "sa", "")) {
			new Schema("jdbc:h2:file:" + folder.resolve("gongkai"), "sa", "").create();
			assertThat(store.tables()).isNotEmpty();
		}
		Path file = folder.resolve("resting.zip");

		assertThat(command(folder).run("backup", List.of(file.toString()))).as(said()).isZero();
		assertThat(Archive.read(file).tables()).containsKeys("document", "act_ru_job", "audit_entry");
		assertThat(command(folder).run("restore", List.of(file.toString()))).isEqualTo(1);
		assertThat(said()).contains("已经有数据，没有覆盖");
	}

	@Test
	void aDamagedBackupIsNotRestored(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("damaged.zip"), "not a zip at all");

		assertThat(command(folder).run("restore", List.of(file.toString()))).isEqualTo(1);
		assertThat(command(folder).run("restore", List.of(folder.resolve("none.zip").toString()))).isEqualTo(1);
		assertThat(command(folder).run("backup", List.of())).isEqualTo(2);
		assertThat(said()).contains("不是完整的备份文件", "没有找到备份文件", "用法");
		assertThat(folder.resolve("gongkai.mv.db")).doesNotExist();
	}

	@Test
	void aNameThatTheSystemCannotWriteIsRefused(@TempDir Path folder) throws Exception {
		Map<String, String> environment = new HashMap<>(environment(folder));
		environment.put("LC_ALL", "C");

		assertThat(Command.run(folder, environment, "backup", "今天.zip")).contains("LANG=C.UTF-8", "exit 2")
			.doesNotContain("Exception");
		assertThat(command(folder).run("backup", List.of("a\0b.zip"))).isEqualTo(2);
	}

	private void comesBack(Path folder, Path fresh, Path file, List<Long> before) throws Exception {
		for (String key : List.of("audit-key.p12", "audit-key.p12.password")) {
			Files.copy(folder.resolve(key), fresh.resolve(key));
		}
		assertThat(command(fresh).run("restore", List.of(file.toString()))).as(said()).isZero();
		assertThat(said()).contains("与备份时一致", "历次封存核验无误");
		try (RunningOffice office = RunningOffice.start(fresh, RunningOffice.h2(fresh), "sa")) {
			assertThat(before).isNotEmpty()
				.allSatisfy((id) -> assertThat(office.get(Documents.class).get(id).state())
					.isEqualTo(DocumentState.IN_REVIEW));
			assertThat(office.get(AuditTrail.class).verify().firstBroken()).isNull();
			assertThat(office.get(EngineSteps.class).standstills(10)).isEmpty();
			office.walk().pass(before.get(0));
		}
	}

	private static void handIn(RunningOffice office, Queue<Long> acknowledged) {
		acknowledged.add(office.walk().upTo(Stage.FIRST_PROOF, office.draft()).id());
	}

	private BackupCommand command(Path folder) {
		PrintStream out = new PrintStream(this.said, true, StandardCharsets.UTF_8);
		return new BackupCommand(environment(folder), Clock.systemUTC(), out, out);
	}

	private static Map<String, String> environment(Path folder) {
		return Map.of("SPRING_DATASOURCE_URL", RunningOffice.h2(folder), "GONGKAI_AUDIT_KEYSTORE",
				folder.resolve("audit-key.p12").toString(), "GONGKAI_BACKUP_FOLDER",
				folder.resolve("backup").toString());
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

}
