package org.gongkai.annualreport.collection;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;
import org.gongkai.review.ReviewRefused;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** 确认汇总: freezes a total, and shows afterwards what has changed since. */
@Service
public class TotalConfirmation {

	private static final int LONGEST_NOTE = 2000;

	private final CollectionTable table;

	private final CollectedTotals totals;

	private final AgencyRegister register;

	private final CollectionPosts posts;

	private final AuditTrail trail;

	private final Clock clock;

	private final TransactionTemplate alone;

	TotalConfirmation(CollectionTable table, CollectedTotals totals, AgencyRegister register, CollectionPosts posts,
			AuditTrail trail, Clock clock, PlatformTransactionManager transactions) {
		this.table = table;
		this.totals = totals;
		this.register = register;
		this.posts = posts;
		this.trail = trail;
		this.clock = clock;
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Whether the total was confirmed and still holds. */
	public CollectionState state(long unitId, int year) {
		return this.table.find(unitId, year).map(CollectionTable.Row::state).orElse(CollectionState.OPEN);
	}

	/** What was confirmed, newest first. */
	public List<Snapshot> history(long unitId, int year) {
		return this.table.find(unitId, year).map((total) -> this.table.snapshots(total.id())).orElse(List.of());
	}

	/** What was confirmed last, if anything. */
	public Optional<Snapshot> last(long unitId, int year) {
		return this.table.find(unitId, year).map(CollectionTable.Row::snapshot).flatMap(this.table::snapshot);
	}

	/**
	 * Confirms the total of what was accepted.
	 * @param fingerprint of the total that the person has seen
	 * @param note why, when agencies are missing or the sums do not add up
	 * @throws ReviewRefused CONFLICT when the total has changed since or was confirmed
	 * already, INCOMPLETE without a needed note
	 */
	@Transactional
	public void confirm(long unitId, int year, String fingerprint, String note, Member member) {
		String post = this.posts.acting(member);
		SupervisedAgency unit = this.register.get(unitId);
		begin(unitId, year);
		CollectionTable.Row row = this.table.lock(unitId, year).orElseThrow();
		CollectedTotal total = this.totals.total(unit, year, Basis.ACCEPTED);
		refuseWhatCannotBeConfirmed(row, total, fingerprint);
		String why = note.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\r\n\t]]", "").strip();
		refuseWithoutNote(total, why);
		Snapshot snapshot = new Snapshot(0, total.fingerprint(), total.figures(), total.gaps(), total.summands(),
				total.missing().size(), why, member.name(), post, this.clock.instant());
		this.table.confirm(row.id(), snapshot, total.submissions(), member.id());
		this.trail.append(new Act(subject(unitId, year), member.id(), member.name(), post, "", "CONFIRM_TOTAL", why,
				null, total.fingerprint(), Map.of("unit", unit.name(), "summands", Integer.toString(total.summands()),
						"missing", Integer.toString(total.missing().size()))));
	}

	/** The chain of a total. */
	static String subject(long unitId, int year) {
		return "report-collection:%d:%d".formatted(unitId, year);
	}

	/** Two who confirm for the first time at once find the same row to wait for. */
	private void begin(long unitId, int year) {
		if (this.table.find(unitId, year).isPresent()) {
			return;
		}
		try {
			this.alone.executeWithoutResult((status) -> this.table.insert(unitId, year));
		}
		catch (DuplicateKeyException ex) {
			// the other one was faster
		}
	}

	private void refuseWhatCannotBeConfirmed(CollectionTable.Row row, CollectedTotal total, String fingerprint) {
		if (total.summands() == 0) {
			throw conflict("还没有已接受的报告，没有可以确认的汇总数。请先接受下级机关的报告。");
		}
		if (row.state() == CollectionState.CONFIRMED) {
			throw conflict("%s已经确认了这次汇总，数据没有变化，不需要再确认。"
				.formatted(last(row.agencyId(), row.year()).map(Snapshot::confirmedBy).orElse("有人")));
		}
		if (!total.fingerprint().equals(fingerprint)) {
			throw conflict("汇总数在您查看之后有了变化（有报告被接受、退回或更正）。请刷新页面，看过新的数据后再确认。");
		}
	}

	private void refuseWithoutNote(CollectedTotal total, String why) {
		if (why.length() > LONGEST_NOTE) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("说明最多 2000 个字"));
		}
		if (!why.isEmpty()) {
			return;
		}
		if (!total.missing().isEmpty()) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE,
					List.of("还有 %d 个机关没有计入，确认时请说明原因".formatted(total.missing().size())));
		}
		if (!total.cellsWithGaps().isEmpty()) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE,
					List.of("有 %d 个单元格含有空白，确认时请说明原因".formatted(total.cellsWithGaps().size())));
		}
		if (!this.totals.check(total).isEmpty()) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("汇总数的勾稽关系不符，确认时请说明原因"));
		}
	}

	private static ReviewRefused conflict(String reason) {
		return new ReviewRefused(ReviewRefused.Kind.CONFLICT, List.of(reason));
	}

}
