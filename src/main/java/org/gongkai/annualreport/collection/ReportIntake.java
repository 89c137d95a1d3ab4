package org.gongkai.annualreport.collection;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gongkai.document.FileStore;
import org.gongkai.format.Importer;
import org.gongkai.format.UnreadableFile;
import org.gongkai.organization.Member;
import org.gongkai.review.ReviewRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 接收报告: files are kept first, then read one by one, each with a result of its own. What
 * is not read yet when time is up is read on the next call, also after a restart.
 */
@Service
public class ReportIntake {

	/** Files brought at once. */
	public static final int MOST_FILES = 200;

	/** The year in which the regulation came into force (条例, 2008). */
	private static final int FIRST_YEAR = 2008;

	private static final int LAST_YEAR = 2999;

	private static final Logger logger = LoggerFactory.getLogger(ReportIntake.class);

	static final String MEDIA_TYPE = "application/octet-stream";

	private static final int LONGEST_NAME = 300;

	private final IntakeTable table;

	private final ReportFiles reports;

	private final Submissions submissions;

	private final AgencyRegister register;

	private final FileStore files;

	private final CollectionPosts posts;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ReportIntake(IntakeTable table, ReportFiles reports, Submissions submissions, AgencyRegister register,
			FileStore files, CollectionPosts posts, PlatformTransactionManager transactions, Clock clock) {
		this.table = table;
		this.reports = reports;
		this.submissions = submissions;
		this.register = register;
		this.files = files;
		this.posts = posts;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Keeps files that were brought together.
	 * @return number of the batch, whose files are read by {@link #read}
	 * @throws ReviewRefused INCOMPLETE when there are none or too many
	 */
	public long bring(int year, List<Brought> brought, Member member) {
		this.posts.acting(member);
		if (brought.isEmpty()) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("请选择要接收的报告文件"));
		}
		if (brought.size() > MOST_FILES) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE,
					List.of("一次最多接收 %d 个文件，您选了 %d 个，请分几次上传".formatted(MOST_FILES, brought.size())));
		}
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			long batch = this.table.insertBatch(year, brought.size(), member, this.clock.instant());
			brought.forEach((file) -> this.table.insert(kept(batch, file)));
			return batch;
		}));
	}

	/** A batch with its files. */
	public IntakeBatch batch(long id, Member member) {
		this.posts.requireReader(member);
		return this.table.batch(id)
			.orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("没有这批文件。")));
	}

	/**
	 * Reads files of a batch until all are read or the time is up.
	 * @param nanos how long at most, in nanoseconds; one file is read in any case
	 */
	public void read(long batchId, long nanos, Member member) {
		this.posts.acting(member);
		IntakeBatch batch = batch(batchId, member);
		long end = System.nanoTime() + nanos;
		Optional<IntakeItem> next = this.table.next(batchId);
		while (next.isPresent()) {
			read(next.get(), batch.year(), member);
			next = (System.nanoTime() < end) ? this.table.next(batchId) : Optional.empty();
		}
	}

	/**
	 * Takes in a file whose agency or year the title left open.
	 * @param named full name or credit code of the agency
	 * @param remember whether the title's name means that agency from now on
	 * @throws ReviewRefused INCOMPLETE when there is no such agency, CONFLICT when
	 * somebody was faster
	 */
	public void choose(long itemId, String named, int year, boolean remember, Member member) {
		this.posts.acting(member);
		IntakeItem item = this.table.item(itemId)
			.orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("没有这个文件。")));
		if (item.state() != IntakeItem.State.UNMATCHED) {
			throw taken(item);
		}
		SupervisedAgency agency = this.register.named(named)
			.orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.INCOMPLETE,
					List.of("名录中没有“%s”，请填写名录中的全称或统一社会信用代码；新设的机关请先登记".formatted(named.strip()))));
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("请填写报告年度，例如2023"));
		}
		try {
			ReportFiles.Found found = this.reports.read(item.fileName(), bytes(item));
			this.transaction.executeWithoutResult((status) -> {
				if (!take(item, agency, year, found, member)) {
					throw taken(item);
				}
				if (remember && !item.titledAgency().isBlank()) {
					this.register.learnName(agency, item.titledAgency());
				}
			});
		}
		catch (UnreadableFile ex) {
			throw new ReviewRefused(ReviewRefused.Kind.CONFLICT, List.of(String.valueOf(ex.getMessage())));
		}
	}

	private void read(IntakeItem item, int year, Member member) {
		try {
			ReportFiles.Found found = this.reports.read(item.fileName(), bytes(item));
			this.transaction.executeWithoutResult((status) -> match(item, year, found, member));
		}
		catch (UnreadableFile | ReviewRefused ex) {
			finish(item, IntakeItem.State.FAILED, String.valueOf(ex.getMessage()));
		}
		catch (DataAccessException ex) {
			logger.warn("Could not keep file {} of batch {}", item.id(), item.batchId(), ex);
			finish(item, IntakeItem.State.FAILED, "同一机关的报告正由别人接收，这个文件没有登记。请稍后重新上传这一个。");
		}
		catch (RuntimeException ex) {
			logger.error("Could not read file {} of batch {}", item.id(), item.batchId(), ex);
			finish(item, IntakeItem.State.FAILED, "这个文件读不出来，其他文件不受影响。请用 Word 或 WPS 打开，另存为 .docx 后重新上传。");
		}
	}

	private void match(IntakeItem item, int year, ReportFiles.Found found, Member member) {
		String titled = found.report().agency();
		Integer titledYear = found.report().year();
		Optional<SupervisedAgency> agency = this.register.byName(titled);
		String open = null;
		if (agency.isEmpty()) {
			open = titled.isBlank() ? "标题中没有机关名称，请选择是哪个机关的报告" : "名录中没有“%s”，请选择是哪个机关的报告".formatted(titled);
		}
		else if (titledYear != null && titledYear != year) {
			open = "标题写的是 %d 年度，您选的是 %d 年度，请核对后选择".formatted(titledYear, year);
		}
		if (open != null) {
			this.table.finish(new IntakeItem(item.id(), item.batchId(), item.fileName(), item.digest(),
					IntakeItem.State.UNMATCHED, open, titled, titledYear, null), IntakeItem.State.WAITING);
		}
		else {
			take(item, agency.orElseThrow(), year, found, member);
		}
	}

	/** False when somebody else has taken the file in the meantime. */
	private boolean take(IntakeItem item, SupervisedAgency agency, int year, ReportFiles.Found found, Member member) {
		String digest = Objects.requireNonNull(item.digest());
		String titled = found.report().agency();
		if (this.submissions.isNewest(agency.id(), year, digest)) {
			return this.table.finish(
					new IntakeItem(item.id(), item.batchId(), item.fileName(), digest, IntakeItem.State.SAME,
							"与“%s”上一次报送的文件完全相同，没有重复登记".formatted(agency.name()), titled, found.report().year(), null),
					item.state());
		}
		Submission kept = this.submissions.receive(agency,
				this.submissions.of(agency, year, found, Submission.Source.UPLOAD, item.fileName(), digest, null, null),
				member);
		return this.table.finish(new IntakeItem(item.id(), item.batchId(), item.fileName(), digest,
				IntakeItem.State.TAKEN, "“%s”%d年度，第 %d 次报送".formatted(agency.name(), year, kept.revision()), titled,
				found.report().year(), kept.id()), item.state());
	}

	private IntakeItem kept(long batch, Brought file) {
		String name = (file.name().length() > LONGEST_NAME) ? file.name().substring(0, LONGEST_NAME) : file.name();
		byte[] bytes = file.bytes();
		if (bytes == null || bytes.length > Importer.MAX_BYTES) {
			return new IntakeItem(0, batch, name, null, IntakeItem.State.FAILED, "文件超过 20 MB，请压缩其中的图片后重新上传", "", null,
					null);
		}
		if (bytes.length == 0) {
			return new IntakeItem(0, batch, name, null, IntakeItem.State.FAILED, "是空文件，请检查后重新上传", "", null, null);
		}
		return new IntakeItem(0, batch, name, this.files.put(bytes, MEDIA_TYPE), IntakeItem.State.WAITING, "", "", null,
				null);
	}

	private byte[] bytes(IntakeItem item) {
		return this.files.get(Objects.requireNonNull(item.digest()))
			.orElseThrow(() -> new IllegalStateException("The file of item " + item.id() + " is gone"))
			.bytes();
	}

	private void finish(IntakeItem item, IntakeItem.State state, String message) {
		this.table.finish(new IntakeItem(item.id(), item.batchId(), item.fileName(), item.digest(), state, message,
				item.titledAgency(), item.titledYear(), null), IntakeItem.State.WAITING);
	}

	private static ReviewRefused taken(IntakeItem item) {
		return new ReviewRefused(ReviewRefused.Kind.CONFLICT,
				List.of("文件“%s”已经处理过了，请刷新后查看".formatted(item.fileName())));
	}

	/**
	 * A file as it was brought.
	 *
	 * @param name its name
	 * @param bytes its content, or null when it is too large
	 */
	@SuppressWarnings("ArrayRecordComponent")
	public record Brought(String name, byte @org.jspecify.annotations.Nullable [] bytes) {
	}

}
