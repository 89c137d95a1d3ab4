package org.gongkai.web;

import java.io.EOFException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseAwayTests {

	@ParameterizedTest
	@ValueSource(strings = { "08006", "08001", "57P01", "57P03", "90098", "90121" })
	void isToldByItsStateFromAFault(String state) {
		assertThat(DatabaseAway.isCauseOf(
				new DataAccessResourceFailureException("x", new SQLException("gone", state, new EOFException()))))
			.isTrue();
	}

	@Test
	void aPoolWithoutAConnectionSaysSoToo() {
		assertThat(DatabaseAway
			.isCauseOf(new CannotCreateTransactionException("x", new SQLTransientConnectionException("timed out"))))
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "23505", "40001", "42601" })
	void aRefusedStatementIsNot(String state) {
		assertThat(DatabaseAway.isCauseOf(new DuplicateKeyException("x", new SQLException("no", state)))).isFalse();
		assertThat(DatabaseAway.isCauseOf(new IllegalStateException())).isFalse();
	}

}
