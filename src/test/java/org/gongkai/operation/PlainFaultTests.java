package org.gongkai.operation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainFaultTests {

	@ParameterizedTest
	@CsvSource({ "org.springframework.dao.CannotAcquireLockException,数据库正忙",
			"org.springframework.jdbc.CannotGetJdbcConnectionException,连不上数据库",
			"java.nio.file.NoSuchFileException,检查数据目录", "java.lang.OutOfMemoryError,内存不足",
			"org.gongkai.review.ReviewRefused,办理条件不满足", "java.lang.NullPointerException,程序出错",
			"org.springframework.dao.DataIntegrityViolationException,与已有记录冲突", "java.io.IOException,读写文件出错",
			"org.springframework.jdbc.BadSqlGrammarException,数据库出错" })
	void tellsTheKindInPlainWords(String exception, String words) {
		PlainFault fault = PlainFault.of(exception + ": anything\n\tat org.gongkai.X.y(X.java:1)\n");

		assertThat(fault.words()).contains(words);
		assertThat(fault.code()).isEqualTo(exception.substring(exception.lastIndexOf('.') + 1));
	}

	@Test
	void looksAtTheCausesToo() {
		PlainFault fault = PlainFault.of("""
				org.camunda.bpm.engine.ProcessEngineException: 关于张三的通知
				\tat org.camunda.X.y(X.java:1)
				Caused by: org.springframework.dao.QueryTimeoutException: waited
				\t... 12 more
				Caused by: java.sql.SQLTimeoutException: 关于张三的通知
				""");

		assertThat(fault.words()).contains("数据库正忙");
		assertThat(fault.code()).isEqualTo("SQLTimeoutException");
	}

	@Test
	void neverRepeatsWhatTheExceptionSays() {
		PlainFault fault = PlainFault.of("java.lang.IllegalStateException: 关于张三的通知\n张三 org.x.YException\n");

		assertThat(fault.words() + fault.code()).doesNotContain("张三").contains("IllegalStateException");
		assertThat(PlainFault.of("").code()).isEmpty();
	}

}
