package org.gongkai.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.process.ActAgain;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.Reviews;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts of the people in a withdrawal. */
@Service
class WithdrawalService implements Withdrawals {

	/** When an office closes: until then of the due day the written file is in time. */
	private static final LocalTime CLOSING = LocalTime.of(17, 30);

	private final Documents documents;

	private final ObjectProvider<Reviews> reviews;

	private final PageTable pages;

	private final WithdrawalTable withdrawals;

	private final WithdrawalProcess process;

	private final WorkingDays workingDays;

	private final ActingPosts posts;

	private final ActAgain again;

	private final AuditTrail audit;

	private final Clock clock;

	WithdrawalService(Documents documents, ObjectProvider<Reviews> reviews, PageTable pages,
			WithdrawalTable withdrawals, WithdrawalProcess process, WorkingDays workingDays, ActingPosts posts,
			ActAgain again, AuditTrail audit, Clock clock) {
		this.documents = documents;
		this.reviews = reviews;
		this.pages = pages;
		this.withdrawals = withdrawals;
		this.process = process;
		this.workingDays = workingDays;
		this.posts = posts;
		this.again = again;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public Withdrawal withdraw(long documentId, Order order, Member member) {
		return this.again.run(() -> {
			this.documents.lock(documentId);
			PublishedPage page = toWithdraw(documentId, member);
			String post = post(member);
			Instant now = this.clock.instant();
			WithdrawalReason reasonClass = check(order, page, now);
			LocalDate due = this.workingDays.after(LocalDate.now(this.clock), 1).date();
			String foundBy = order.foundBy().isBlank() ? member.name() : order.foundBy().strip();
			long id = this.withdrawals.insert(page, reasonClass, order.reason().strip(), foundBy,
					(order.foundAt() != null) ? order.foundAt() : now, member, post, now, due);
			this.process.begin(id, due.atTime(CLOSING).atZone(this.clock.getZone()).toInstant());
			this.reviews.getObject().endAfterWithdrawal(documentId);
			return this.withdrawals.find(id).orElseThrow();
		}, ReviewRefused::conflict);
	}

	@Override
	@Transactional
	public PublishedPage toWithdraw(long documentId, Member member) {
		Document document = this.documents.get(documentId);
		Optional<PublishedPage> page = this.pages.find(documentId);
		// what stands on the site everybody may know; other documents only some
		if (page.isEmpty() && !this.reviews.getObject().visible(documentId, member)) {
			throw new DocumentNotFound(documentId);
		}
		post(member);
		if (page.isEmpty() || page.get().isWithdrawn() || document.state() != DocumentState.PUBLISHED) {
			throw new ReviewRefused(ReviewRefused.Kind.CONFLICT,
					List.of("文稿状态为“%s”，没有可以撤下的页面".formatted(document.state().label())));
		}
		return page.get();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Withdrawal> of(long documentId) {
		return this.withdrawals.of(documentId);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Withdrawal> list(Member member) {
		this.posts.require(member, "查看撤稿记录", Role.DISCLOSURE_OFFICER, Role.PUBLISHER, Role.LEADER_IN_CHARGE,
				Role.AUDITOR);
		return this.withdrawals.list();
	}

	@Override
	public Withdrawal report(long id, String measures, String lesson, Member member) {
		return this.again.run(() -> {
			String post = this.posts.require(member, "补报撤稿书面材料", Role.DISCLOSURE_OFFICER);
			Withdrawal withdrawal = lock(id, Withdrawal.Step.REPORT);
			List<String> reasons = new ArrayList<>();
			checkText("处置措施", measures, reasons);
			checkText("原因分析和改进", lesson, reasons);
			refuse(ReviewRefused.Kind.INCOMPLETE, reasons);
			this.withdrawals.report(id, measures.strip(), lesson.strip(), member, this.clock.instant());
			this.process.reported(id);
			append(withdrawal, member, post, "WITHDRAWAL_REPORT", measures.strip());
			return this.withdrawals.find(id).orElseThrow();
		}, ReviewRefused::conflict);
	}

	@Override
	@Transactional
	public Withdrawal confirm(long id, String opinion, Member member) {
		String post = this.posts.require(member, "确认撤稿", Role.LEADER_IN_CHARGE);
		Withdrawal withdrawal = lock(id, Withdrawal.Step.CONFIRM);
		Long reporter = withdrawal.reportedById();
		if (member.id() == withdrawal.decidedById() || (reporter != null && member.id() == reporter)) {
			throw new ReviewRefused(ReviewRefused.Kind.FORBIDDEN, List.of("撤下页面或者补报材料的人不能自己确认"));
		}
		List<String> reasons = new ArrayList<>();
		checkText("确认意见", opinion, reasons);
		refuse(ReviewRefused.Kind.INCOMPLETE, reasons);
		this.withdrawals.confirm(id, opinion.strip(), member, this.clock.instant());
		this.process.confirmed(id);
		append(withdrawal, member, post, "WITHDRAWAL_CONFIRM", opinion.strip());
		return this.withdrawals.find(id).orElseThrow();
	}

	private String post(Member member) {
		return this.posts.require(member, "撤稿", Role.PUBLISHER, Role.DISCLOSURE_OFFICER);
	}

	private WithdrawalReason check(Order order, PublishedPage page, Instant now) {
		List<String> reasons = new ArrayList<>();
		Optional<WithdrawalReason> reasonClass = WithdrawalReason.of(order.reasonClass());
		if (reasonClass.isEmpty()) {
			reasons.add("撤稿原因类别应为下列之一：" + String.join("、", WithdrawalReason.names()));
		}
		checkText("撤稿理由", order.reason(), reasons);
		if (order.foundBy().length() > 100) {
			reasons.add("发现人不超过100字");
		}
		// a form gives the minute only, and what was published in the same minute counts
		Instant earliest = page.publishedAt().truncatedTo(ChronoUnit.MINUTES);
		if (order.foundAt() != null && (order.foundAt().isAfter(now) || order.foundAt().isBefore(earliest))) {
			reasons.add("发现时间应在发布之后、现在之前");
		}
		refuse(ReviewRefused.Kind.INCOMPLETE, reasons);
		return reasonClass.orElseThrow();
	}

	private Withdrawal lock(long id, Withdrawal.Step step) {
		Withdrawal withdrawal = this.withdrawals.lock(id)
			.orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("没有这条撤稿记录")));
		if (withdrawal.step() != step) {
			throw new ReviewRefused(ReviewRefused.Kind.CONFLICT,
					List.of("这条撤稿记录现为“%s”".formatted(withdrawal.step().label())));
		}
		return withdrawal;
	}

	private void append(Withdrawal withdrawal, Member member, String post, String action, String comment) {
		this.audit.append(new Act(Act.document(withdrawal.documentId()), member.id(), member.name(), post, "", action,
				comment, null, null, Map.of("url", withdrawal.address())));
	}

	private static void checkText(String label, String text, List<String> reasons) {
		if (text.isBlank()) {
			reasons.add("请填写" + label);
		}
		else if (text.length() > LONGEST) {
			reasons.add("%s不超过%d字".formatted(label, LONGEST));
		}
	}

	private static void refuse(ReviewRefused.Kind kind, List<String> reasons) {
		if (!reasons.isEmpty()) {
			throw new ReviewRefused(kind, reasons);
		}
	}

}
