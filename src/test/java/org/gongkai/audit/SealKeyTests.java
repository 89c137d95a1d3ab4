package org.gongkai.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class SealKeyTests {

	@TempDir
	Path directory;

	@Test
	void verifiesItsOwnSignatureOverThatStatementOnly() {
		SealKey key = key("a.p12", "");
		String signature = key.sign("statement");

		assertThat(key.verifies(key.signer(), "statement", signature)).isTrue();
		assertThat(key.verifies(key.signer(), "statemenT", signature)).isFalse();
		assertThat(key.verifies(key.signer(), "statement", "none")).isFalse();
		assertThat(key.verifies("00", "statement", signature)).isFalse();
	}

	@Test
	void isTheSameAfterARestart() {
		String signature = key("b.p12", "secret").sign("statement");
		SealKey restarted = key("b.p12", "secret");

		assertThat(restarted.verifies(restarted.signer(), "statement", signature)).isTrue();
		assertThatException().isThrownBy(() -> key("b.p12", "other").signer());
	}

	@Test
	void doesNotTrustAnotherKey() {
		SealKey other = key("c.p12", "");

		assertThat(key("d.p12", "").verifies(other.signer(), "statement", other.sign("statement"))).isFalse();
	}

	@Test
	void isReadableByItsOwnerOnly() throws Exception {
		key("e.p12", "").signer();

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.directory.resolve("e.p12"))))
			.isEqualTo("rw-------");
		assertThat(
				PosixFilePermissions.toString(Files.getPosixFilePermissions(this.directory.resolve("e.p12.password"))))
			.isEqualTo("rw-------");
		try (var files = Files.list(this.directory)) {
			assertThat(files).hasSize(2);
		}
	}

	@Test
	void isOneKeyThoughSeveralStartAtOnce() {
		List<String> signers = IntStream.range(0, 8)
			.parallel()
			.mapToObj((node) -> key("f.p12", "").signer())
			.distinct()
			.toList();

		assertThat(signers).hasSize(1);
	}

	private SealKey key(String file, String password) {
		return new SealKey(new AuditProperties(this.directory.resolve(file), password), Clock.systemUTC());
	}

}
