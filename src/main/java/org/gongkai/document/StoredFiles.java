package org.gongkai.document;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.digest.Sm3;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files in the database. */
@Repository
class StoredFiles implements FileStore {

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	private final Clock clock;

	StoredFiles(JdbcTemplate template, Clock clock) {
		this.template = template;
		this.jdbc = JdbcClient.create(template);
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public String put(byte[] bytes, String mediaType) {
		String digest = Sm3.hex(bytes);
		if (!keeps(digest)) {
			this.template.execute((Connection connection) -> {
				insert(connection, digest, bytes, mediaType);
				return digest;
			});
		}
		return digest;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<StoredFile> get(String digest) {
		return this.jdbc.sql("select media_type, content from stored_file where digest = ?")
			.param(digest)
			.query((rs, row) -> new StoredFile(digest, rs.getString(1), rs.getBytes(2)))
			.optional();
	}

	@Override
	@Transactional(readOnly = true)
	public Map<String, Long> sizes(Collection<String> digests) {
		Map<String, Long> sizes = new HashMap<>();
		if (!digests.isEmpty()) {
			this.jdbc.sql("select digest, byte_count from stored_file where digest in (:digests)")
				.param("digests", digests)
				.query((rs) -> {
					sizes.put(rs.getString(1), rs.getLong(2));
				});
		}
		return sizes;
	}

	private boolean keeps(String digest) {
		return !sizes(List.of(digest)).isEmpty();
	}

	/**
	 * Adds the file. Somebody else may be adding the same bytes at this moment: then the
	 * savepoint keeps the transaction usable, and the file is there all the same.
	 */
	private void insert(Connection connection, String digest, byte[] bytes, String mediaType) throws SQLException {
		Savepoint before = connection.setSavepoint();
		try (PreparedStatement statement = connection
			.prepareStatement("insert into stored_file (digest, media_type, byte_count, content, stored_at)"
					+ " values (?, ?, ?, ?, ?)")) {
			statement.setString(1, digest);
			statement.setString(2, mediaType);
			statement.setLong(3, bytes.length);
			statement.setBytes(4, bytes);
			statement.setObject(5, this.clock.instant().atOffset(ZoneOffset.UTC));
			statement.executeUpdate();
			connection.releaseSavepoint(before);
		}
		catch (SQLException ex) {
			connection.rollback(before);
			if (!keeps(digest)) {
				throw ex;
			}
		}
	}

}
