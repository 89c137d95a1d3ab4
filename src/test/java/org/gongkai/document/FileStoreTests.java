package org.gongkai.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongkai.OfficeTest;
import org.gongkai.digest.Sm3;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OfficeTest
class FileStoreTests {

	@Autowired
	FileStore files;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void keepsTheSameBytesOnce() {
		byte[] bytes = someBytes();
		String digest = put(bytes);

		assertThat(digest).isEqualTo(Sm3.hex(bytes)).isEqualTo(put(bytes));
		assertThat(count(digest)).isEqualTo(1);
		assertThat(this.files.get(digest)).hasValueSatisfying((file) -> {
			assertThat(file.bytes()).isEqualTo(bytes);
			assertThat(file.mediaType()).isEqualTo("image/png");
		});
		assertThat(this.files.sizes(List.of(digest, "0".repeat(64)))).containsOnlyKeys(digest)
			.containsEntry(digest, (long) bytes.length);
	}

	@Test
	void needsARunningTransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.files.put(someBytes(), "image/png"));
	}

	@Test
	void goesWithTheTransaction() {
		byte[] bytes = someBytes();

		this.transaction.executeWithoutResult((status) -> {
			this.files.put(bytes, "image/png");
			status.setRollbackOnly();
		});

		assertThat(this.files.get(Sm3.hex(bytes))).isEmpty();
	}

	@Test
	void manyMayKeepTheSameBytesAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			byte[] bytes = someBytes();
			CyclicBarrier start = new CyclicBarrier(4);
			List<Future<String>> results = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				results.add(threads.submit(() -> {
					start.await();
					return put(bytes);
				}));
			}

			for (Future<String> result : results) {
				assertThat(result.get()).isEqualTo(Sm3.hex(bytes));
			}
			assertThat(count(Sm3.hex(bytes))).isEqualTo(1);
		}
		finally {
			threads.shutdownNow();
		}
	}

	private String put(byte[] bytes) {
		return this.transaction.execute((status) -> this.files.put(bytes, "image/png"));
	}

	private Integer count(String digest) {
		return this.jdbc.queryForObject("select count(*) from stored_file where digest = ?", Integer.class, digest);
	}

	private static byte[] someBytes() {
		return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
	}

}
