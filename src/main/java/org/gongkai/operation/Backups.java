package org.gongkai.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.operation.transfer.Backup;
import org.gongkai.operation.transfer.Desk;
import org.gongkai.operation.transfer.Place;
import org.gongkai.operation.transfer.TransferFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Backups while the office works: on request of the command, and each night. */
@Component
@EnableConfigurationProperties(BackupProperties.class)
class Backups implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Backups.class);

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'gongkai-'yyyyMMdd-HHmmss'.zip'",
			Locale.ROOT);

	private final BackupProperties properties;

	private final DataSource dataSource;

	private final Place place;

	private final Clock clock;

	/** A backup takes long; what else has its hour must not wait for it. */
	private final ExecutorService worker = Executors.newSingleThreadExecutor((work) -> new Thread(work, "backup"));

	Backups(BackupProperties properties, DataSource dataSource, Environment environment, Clock clock) {
		this.properties = properties;
		this.dataSource = dataSource;
		this.place = new Place(environment.getRequiredProperty("spring.datasource.url"),
				environment.getProperty("spring.datasource.username", ""),
				environment.getProperty("spring.datasource.password", ""),
				Path.of(environment.getProperty("gongkai.audit.key-store", "./data/audit-key.p12")),
				environment.getProperty("gongkai.audit.key-store-password", ""));
		this.clock = clock;
	}

	/** Looks whether the command asks for a backup of the file that only we can read. */
	@Scheduled(fixedDelay = 2000)
	void requested() throws IOException {
		if (isFile()) {
			Desk desk = new Desk(this.properties.folder());
			desk.take().ifPresent((request) -> this.worker.execute(() -> serve(desk, request)));
		}
	}

	@Scheduled(cron = "${gongkai.backup.cron:-}", zone = "Asia/Shanghai")
	@SchedulerLock(name = "nightly-backup")
	void nightly() {
		this.worker.execute(this::makeAndTidy);
	}

	/** Makes a backup in the folder and lets the oldest go. */
	void makeAndTidy() {
		Path file = this.properties.folder().resolve(NAME.format(ZonedDateTime.now(this.clock)));
		try {
			logger.info("{}", make(file));
			try (Stream<Path> files = Files.list(this.properties.folder())) {
				List<Path> newest = files
					.filter((path) -> path.getFileName().toString().matches("gongkai-\\d{8}-\\d{6}\\.zip"))
					.sorted(Comparator.reverseOrder())
					.toList();
				for (Path old : newest.subList(Math.min(this.properties.keep(), newest.size()), newest.size())) {
					Files.delete(old);
				}
			}
		}
		catch (TransferFailed | IOException | SQLException ex) {
			logger.error("夜间备份没有办成：{}", ex.getMessage(), ex);
		}
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

	private void serve(Desk desk, Desk.Request request) {
		try {
			try {
				desk.answer(request, true, make(request.file()));
			}
			catch (TransferFailed | SQLException ex) {
				desk.answer(request, false, String.valueOf(ex.getMessage()));
			}
		}
		catch (IOException ex) {
			logger.error("A request for a backup could not be answered", ex);
		}
	}

	private String make(Path file) throws TransferFailed, SQLException {
		Backup backup = new Backup(this.place, this.clock);
		if (!isFile()) {
			return backup.make(null, file);
		}
		try (Connection connection = this.dataSource.getConnection()) {
			return backup.make(connection, file);
		}
	}

	private boolean isFile() {
		return this.place.url().startsWith("jdbc:h2:file:");
	}

}
