package org.gongkai.annualreport.collection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.inspection.Severity;
import org.gongkai.organization.Member;
import org.gongkai.review.ReviewRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was handed in, and what was decided on it. */
@Service
public class Submissions {

	private static final int LONGEST_REASON = 2000;

	private static final int LONGEST_TITLE = 400;

	private final SubmissionTable table;

	private final AgencyRegister register;

	private final Reopenings reopenings;

	private final CollectionPosts posts;

	private final AuditTrail trail;

	private final Clock clock;

	Submissions(SubmissionTable table, AgencyRegister register, Reopenings reopenings, CollectionPosts posts,
			AuditTrail trail, Clock clock) {
		this.table = table;
		this.register = register;
		this.reopenings = reopenings;
		this.posts = posts;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * A submission.
	 * @throws ReviewRefused NOT_FOUND, or FORBIDDEN for who may not see the collection
	 */
	public Submission get(long id, Member member) {
		this.posts.requireReader(member);
		return find(id);
	}

	/** All revisions of an agency's report for a year, newest first. */
	public List<Submission> history(long agencyId, int year, Member member) {
		this.posts.requireReader(member);
		return this.table.history(agencyId, year);
	}

	/** Where the report stands; empty when none has come in. */
	public Optional<Standing> standing(long agencyId, int year) {
		return this.table.standing(agencyId, year);
	}

	/** What was decided on all revisions, oldest first. */
	public List<Decision> decisions(long agencyId, int year) {
		return this.table.decisions(agencyId, year);
	}

	/** What was decided on one revision, oldest first. */
	public List<Decision> decisions(long submissionId) {
		return this.table.decisions(submissionId);
	}

	/** The accepted report of an agency for a year as mere figures. */
	Optional<AnnualReport> accepted(SupervisedAgency agency, int year) {
		return this.table.standing(agency.id(), year)
			.map(Standing::accepted)
			.flatMap(this.table::find)
			.map((found) -> found.figures().report(agency.name(), year, agency.scope()));
	}

	/** Whether the newest revision is that very file. */
	boolean isNewest(long agencyId, int year, String digest) {
		return this.table.standing(agencyId, year)
			.flatMap((standing) -> this.table.find(standing.newest()))
			.filter((newest) -> digest.equals(newest.fileDigest()))
			.isPresent();
	}

	/** A report that was read, checked against the year before, not yet kept. */
	Submission of(SupervisedAgency agency, int year, ReportFiles.Found found, Submission.Source source, String name,
			@Nullable String digest, @Nullable Long document, @Nullable Integer version) {
		AnnualReport report = found.report();
		List<Problem> problems = found.check(accepted(agency, year - 1).orElse(null));
		String titled = report.agency();
		return new Submission(0, agency.id(), year, 0, source, name, digest, document, version,
				(titled.length() > LONGEST_TITLE) ? titled.substring(0, LONGEST_TITLE) : titled, report.formatVersion(),
				report.signedOn(), Figures.of(report), problems, 0, "", this.clock.instant());
	}

	/**
	 * Keeps a report as the next revision.
	 * @param report what was read, without number and revision
	 * @throws ReviewRefused CONFLICT when no report is due from the agency for that year
	 */
	@Transactional
	Submission receive(SupervisedAgency agency, Submission report, Member member) {
		int year = report.year();
		if (!agency.reportsFor(year)) {
			throw new ReviewRefused(ReviewRefused.Kind.CONFLICT,
					List.of("“%s”%d年度不在报送范围（名录登记为%s）".formatted(agency.name(), year, period(agency))));
		}
		this.table.lock(agency.id());
		Optional<Standing> standing = this.table.standing(agency.id(), year);
		Instant now = this.clock.instant();
		int revision = this.table.history(agency.id(), year).stream().mapToInt(Submission::revision).max().orElse(0)
				+ 1;
		long id = this.table.insert(
				new Submission(0, agency.id(), year, revision, report.source(), report.fileName(), report.fileDigest(),
						report.documentId(), report.documentVersion(), report.titledAgency(), report.formatVersion(),
						report.signedOn(), report.figures(), report.problems(), member.id(), member.name(), now));
		int blocks = report.count(Severity.BLOCK);
		if (standing.isEmpty()) {
			boolean late = LocalDate.ofInstant(now, this.clock.getZone()).isAfter(agency.scope().deadline(year));
			this.table.insert(new Standing(agency.id(), year, Standing.State.RECEIVED, id, null, blocks, late, now));
		}
		else {
			Standing before = standing.get();
			this.table.update(new Standing(agency.id(), year, Standing.State.RECEIVED, id, before.accepted(), blocks,
					before.late(), before.firstReceivedAt()));
		}
		audit(agency, year, "RECEIVE_REPORT", "", revision, member, report.source().label());
		return find(id);
	}

	/**
	 * Accepts the newest revision: from now on it counts.
	 * @param submissionId the revision that the person has seen
	 * @param seen what the person saw to be decided on it
	 * @param reason needed when there are problems that have to be corrected
	 * @throws ReviewRefused CONFLICT when a newer one has come or it was decided already
	 */
	@Transactional
	public void accept(long submissionId, Standing.State seen, String reason, Member member) {
		String post = this.posts.acting(member);
		Submission submission = find(submissionId);
		SupervisedAgency agency = this.register.get(submission.agencyId());
		Standing standing = asSeen(submission, agency, seen);
		if (standing.state() == Standing.State.ACCEPTED) {
			throw decided(submission);
		}
		String why = checked(reason);
		if (submission.count(Severity.BLOCK) > 0 && why.isEmpty()) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List
				.of("这份报告有 %d 处必须修改的问题。确需接受的，请写明理由（例如：已公开发布，另行更正）；否则请退回。".formatted(submission.count(Severity.BLOCK))));
		}
		decide(submission, Decision.Outcome.ACCEPTED, why, member, post);
		this.table.update(new Standing(agency.id(), submission.year(), Standing.State.ACCEPTED, submissionId,
				submissionId, standing.blocks(), standing.late(), standing.firstReceivedAt()));
		audit(agency, submission.year(), "ACCEPT_REPORT", why, submission.revision(), member, post);
		this.reopenings.changed(agency, submission.year(), standing.accepted(), submissionId, member);
	}

	/**
	 * Returns the newest revision; if it was accepted, it counts no longer.
	 * @param submissionId the revision that the person has seen
	 * @param seen what the person saw to be decided on it
	 * @throws ReviewRefused INCOMPLETE without reasons, CONFLICT when a newer one has
	 * come or it was returned already
	 */
	@Transactional
	public void giveBack(long submissionId, Standing.State seen, String reason, Member member) {
		String post = this.posts.acting(member);
		Submission submission = find(submissionId);
		SupervisedAgency agency = this.register.get(submission.agencyId());
		String why = checked(reason);
		if (why.isEmpty()) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("请写明退回的理由：哪一处不对、应怎样改，报送机关会看到"));
		}
		Standing standing = asSeen(submission, agency, seen);
		if (standing.state() == Standing.State.RETURNED) {
			throw decided(submission);
		}
		decide(submission, Decision.Outcome.RETURNED, why, member, post);
		boolean counted = Long.valueOf(submissionId).equals(standing.accepted());
		this.table.update(new Standing(agency.id(), submission.year(), Standing.State.RETURNED, submissionId,
				counted ? null : standing.accepted(), standing.blocks(), standing.late(), standing.firstReceivedAt()));
		audit(agency, submission.year(), "RETURN_REPORT", why, submission.revision(), member, post);
		if (counted) {
			this.reopenings.changed(agency, submission.year(), submissionId, null, member);
		}
	}

	/** The chain of an agency's report of a year. */
	static String subject(long agencyId, int year) {
		return "report-submission:%d:%d".formatted(agencyId, year);
	}

	/** When an agency reports, in words. */
	static String period(SupervisedAgency agency) {
		return (agency.activeUntil() != null) ? agency.activeFrom() + "至" + agency.activeUntil() + "年度报送"
				: agency.activeFrom() + "年度起报送";
	}

	private Submission find(long id) {
		return this.table.find(id)
			.orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("没有这份报送。请回到“报送情况”核对。")));
	}

	/**
	 * Where the report stands, nobody else acting on it, when it is as the person saw.
	 */
	private Standing asSeen(Submission submission, SupervisedAgency agency, Standing.State seen) {
		this.table.lock(agency.id());
		Standing standing = this.table.standing(agency.id(), submission.year())
			.orElseThrow(() -> new IllegalStateException("Submission " + submission.id() + " stands nowhere"));
		if (standing.newest() != submission.id()) {
			throw new ReviewRefused(ReviewRefused.Kind.CONFLICT,
					List.of("“%s”刚刚又报送了一次，您看到的已经不是最新的。请先查看最新一次报送，再决定。".formatted(agency.name())));
		}
		if (standing.state() != seen && standing.state() != Standing.State.RECEIVED) {
			throw decided(submission);
		}
		return standing;
	}

	private ReviewRefused decided(Submission submission) {
		List<Decision> decisions = this.table.decisions(submission.id());
		Decision last = decisions.get(decisions.size() - 1);
		return new ReviewRefused(ReviewRefused.Kind.CONFLICT,
				List.of("%s已经%s了这次报送，您的操作没有生效。请刷新后查看。".formatted(last.decidedBy(), last.outcome().label())));
	}

	private void decide(Submission submission, Decision.Outcome outcome, String reason, Member member, String post) {
		this.table.insert(
				new Decision(submission.id(), outcome, reason, member.id(), member.name(), post, this.clock.instant()));
	}

	private void audit(SupervisedAgency agency, int year, String action, String comment, int revision, Member member,
			String post) {
		this.trail.append(new Act(subject(agency.id(), year), member.id(), member.name(), post, "", action, comment,
				revision, null, Map.of("agency", agency.name(), "year", Integer.toString(year))));
	}

	private static String checked(@Nullable String reason) {
		String text = (reason != null) ? reason.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\r\n\t]]", "").strip() : "";
		if (text.length() > LONGEST_REASON) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("理由最多 2000 个字"));
		}
		return text;
	}

}
