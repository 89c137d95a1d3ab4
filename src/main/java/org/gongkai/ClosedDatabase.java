package org.gongkai;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

import com.zaxxer.hikari.SQLExceptionOverride;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An H2 file that could not be written (the disk is full) is closed under its
 * connections; those go on saying that they are fine, and statements may wait in it for
 * ever. What was acknowledged is in the file, so the node ends at once, and whoever keeps
 * it running starts it again.
 */
@Component
public final class ClosedDatabase implements SQLExceptionOverride {

	/** The exit code of a node that ended for this: an error of input or output. */
	static final int EXIT_CODE = 74;

	private static final Logger LOG = LoggerFactory.getLogger(ClosedDatabase.class);

	/** Whether the office runs on an H2 file and nobody is shutting it down. */
	private static final AtomicBoolean WATCHED = new AtomicBoolean();

	@EventListener
	void begin(ApplicationReadyEvent event) {
		String url = event.getApplicationContext().getEnvironment().getProperty("spring.datasource.url", "");
		WATCHED.set(url.startsWith("jdbc:h2:file:"));
	}

	@EventListener(ContextClosedEvent.class)
	void end() {
		WATCHED.set(false);
	}

	@java.lang.Override
	public Override adjudicate(SQLException ex) {
		if (ex.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED && WATCHED.getAndSet(false)) {
			LOG.error("数据库文件写不进去（磁盘可能已满），程序立即结束；已经办成的都在文件里。请腾出磁盘空间后重新启动。");
			Runtime.getRuntime().halt(EXIT_CODE);
		}
		return Override.CONTINUE_EVICT;
	}

}
