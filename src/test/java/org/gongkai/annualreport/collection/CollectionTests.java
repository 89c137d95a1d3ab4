package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongkai.TestClock;
import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.review.ReviewRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("年度报告的报送与汇总（条例第四十九条）")
class CollectionTests extends CollectionOffice {

	@AfterEach
	void clockBack() {
		this.clock.set(TestClock.START);
	}

	@Test
	void eachFileHasItsOwnResultAndABadOneStopsNoOther() {
		SupervisedAgency first = agency("测试甲局");
		SupervisedAgency second = agency("测试乙局");

		IntakeBatch batch = bring(new ReportIntake.Brought("甲.html", report(first.name(), 3)),
				new ReportIntake.Brought("坏.docx", "不是文档".getBytes(StandardCharsets.UTF_8)),
				new ReportIntake.Brought("空.html", new byte[0]), new ReportIntake.Brought("太大.pdf", null),
				new ReportIntake.Brought("通知.html", "<h1>关于放假的通知</h1><p>放假三天。</p>".getBytes(StandardCharsets.UTF_8)),
				new ReportIntake.Brought("不认识.html", report("没有登记的局", 1)),
				new ReportIntake.Brought("乙.html", report(second.name(), 5)));

		assertThat(batch.items()).extracting(IntakeItem::state)
			.containsExactly(IntakeItem.State.TAKEN, IntakeItem.State.FAILED, IntakeItem.State.FAILED,
					IntakeItem.State.FAILED, IntakeItem.State.FAILED, IntakeItem.State.UNMATCHED,
					IntakeItem.State.TAKEN);
		assertThat(batch.items()).allSatisfy((item) -> assertThat(item.message()).isNotBlank());
	}

	@Test
	void whatTheTitleLeavesOpenAPersonChoosesAndTheNameIsLearnt() {
		SupervisedAgency agency = agency("测试机关事务局");
		IntakeItem open = bring(new ReportIntake.Brought("a.html", report("市机关事务局" + suffix(), 2))).items().get(0);

		this.intake.choose(open.id(), agency.name(), this.year, true, officer());

		assertThat(this.submissions.history(agency.id(), this.year, officer())).hasSize(1);
		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.intake.choose(open.id(), agency.name(), this.year, true, officer()))
			.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(ReviewRefused.Kind.CONFLICT));
		assertThat(bring(new ReportIntake.Brought("b.html", report("市机关事务局" + suffix(), 4))).items().get(0).state())
			.isEqualTo(IntakeItem.State.TAKEN);
	}

	@Test
	void theSameFileAgainIsNoCorrection() {
		SupervisedAgency agency = agency("测试甲局");
		byte[] report = report(agency.name(), 3);
		hand(agency, report);

		assertThat(bring(new ReportIntake.Brought("再传.html", report)).items().get(0).state())
			.isEqualTo(IntakeItem.State.SAME);
		assertThat(this.submissions.history(agency.id(), this.year, officer())).hasSize(1);
	}

	@Test
	void onlyWhatIsAcceptedCountsAndTheMissingAreNamed() {
		SupervisedAgency first = agency("测试甲局");
		SupervisedAgency second = agency("测试乙局");
		SupervisedAgency third = agency("测试丙局");
		accepted(first, report(first.name(), 3));
		hand(second, report(second.name(), 5));

		assertThat(total().cell(RECEIVED).sum()).isEqualTo(BigDecimal.valueOf(3));
		assertThat(total().missing()).extracting(SupervisedAgency::id).contains(second.id(), third.id(), root().id());
		CollectedTotal all = this.totals.total(root().id(), this.year, Basis.RECEIVED, officer());
		assertThat(all.cell(RECEIVED).sum()).isEqualTo(BigDecimal.valueOf(8));
		assertThat(this.totals.check(all)).isEmpty();
		assertThat(this.totals.summands(all, RECEIVED, "", false)).extracting(Summand::agencyId)
			.containsExactly(second.id(), first.id());
	}

	@Test
	void aBlankIsShownWithItsAgencyAndNotAddedAsZero() {
		SupervisedAgency first = agency("测试甲局");
		SupervisedAgency second = agency("测试乙局");
		CellId blank = CellId.of(ApplicationRow.OTHER_MISC, Applicant.RESEARCH);
		accepted(first, report(first.name(), 3, Map.of(blank, CellValue.BLANK)));
		accepted(second, report(second.name(), 5));

		assertThat(total().cell(blank).gaps()).isEqualTo(1);
		assertThat(total().cell(RECEIVED).gaps()).isZero();
		assertThat(this.totals.summands(total(), blank, "", true)).extracting(Summand::agencyId)
			.containsExactly(first.id());
	}

	@Test
	void aReportThatHoldsItsLevelIsNotCountedTwice() {
		SupervisedAgency county = agency("测试县", root(), Coverage.WHOLE);
		SupervisedAgency below = agency("测试县财政局", county, Coverage.SELF);
		SupervisedAgency town = agency("测试镇", root(), Coverage.SELF);
		SupervisedAgency centre = agency("测试镇便民中心", town, Coverage.SELF);
		accepted(county, report(county.name(), 100));
		accepted(below, report(below.name(), 40));
		accepted(town, report(town.name(), 7));
		accepted(centre, report(centre.name(), 2));

		assertThat(total().cell(RECEIVED).sum()).isEqualTo(BigDecimal.valueOf(109));
		assertThat(this.totals.total(county.id(), this.year, Basis.ACCEPTED, officer()).cell(RECEIVED).sum())
			.isEqualTo(BigDecimal.valueOf(40));
		assertThat(this.totals.total(town.id(), this.year, Basis.ACCEPTED, officer()).cell(RECEIVED).sum())
			.isEqualTo(BigDecimal.valueOf(9));
	}

	@Test
	void aReturnNeedsReasonsAndACorrectionKeepsTheOldFigures() {
		SupervisedAgency agency = agency("测试甲局");
		Submission first = hand(agency, report(agency.name(), 3));
		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.submissions.giveBack(first.id(), Standing.State.RECEIVED, " \n", officer()))
			.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(ReviewRefused.Kind.INCOMPLETE));
		this.submissions.giveBack(first.id(), Standing.State.RECEIVED, "表三与上年不符", officer());

		Submission second = accepted(agency, report(agency.name(), 4));

		assertThat(second.revision()).isEqualTo(2);
		assertThat(this.submissions.get(first.id(), officer()).figures().number(RECEIVED))
			.contains(BigDecimal.valueOf(3));
		assertThat(this.effects.between(first, second)).filteredOn((change) -> change.cell().equals(RECEIVED))
			.singleElement()
			.satisfies((change) -> assertThat(change.before() + "→" + change.after()).isEqualTo("3→4"));
		assertThat(this.submissions.decisions(first.id())).extracting(Decision::reason).containsExactly("表三与上年不符");
	}

	@Test
	void aReportWithBlockingFindingsIsAcceptedOnlyWithAReason() {
		SupervisedAgency agency = agency("测试甲局");
		Submission wrong = hand(agency, report(agency.name(), 3, Map.of(RECEIVED, CellValue.of(9))));
		assertThat(wrong.problems()).extracting(Problem::rule).contains("E-05");

		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.submissions.accept(wrong.id(), Standing.State.RECEIVED, "", officer()))
			.withMessageContaining("写明理由");
		assertThat(total().summands()).isZero();
	}

	@Test
	void aChangeReopensEveryConfirmedTotalAboveAndShowsItsEffect() {
		SupervisedAgency town = agency("测试镇");
		SupervisedAgency centre = agency("测试镇便民中心", town, Coverage.SELF);
		accepted(centre, report(centre.name(), 2));
		this.confirmation.confirm(town.id(), this.year,
				this.totals.total(town.id(), this.year, Basis.ACCEPTED, officer()).fingerprint(), "镇里的报告还没到",
				officer());
		this.confirmation.confirm(root().id(), this.year, total().fingerprint(), "还有没报的", officer());
		Snapshot confirmed = this.confirmation.last(root().id(), this.year).orElseThrow();

		accepted(centre, report(centre.name(), 6));

		assertThat(this.confirmation.state(root().id(), this.year)).isEqualTo(CollectionState.REOPENED);
		assertThat(this.confirmation.state(town.id(), this.year)).isEqualTo(CollectionState.REOPENED);
		TotalEffect effect = this.effects.since(confirmed, total());
		assertThat(effect.cells()).filteredOn((change) -> change.cell().equals(RECEIVED))
			.singleElement()
			.satisfies((change) -> assertThat(change.difference()).isEqualTo("+4"));
		assertThat(effect.agencies()).singleElement()
			.satisfies((change) -> assertThat(change.agencyId()).isEqualTo(centre.id()));
		assertThat(this.confirmation.last(root().id(), this.year).orElseThrow().figures().number(RECEIVED))
			.contains(BigDecimal.valueOf(2));
	}

	@Test
	void whatWasNotSeenCannotBeConfirmed() {
		SupervisedAgency first = agency("测试甲局");
		SupervisedAgency second = agency("测试乙局");
		accepted(first, report(first.name(), 3));
		String seen = total().fingerprint();
		accepted(second, report(second.name(), 5));

		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.confirmation.confirm(root().id(), this.year, seen, "说明", officer()))
			.withMessageContaining("有了变化");
		assertThat(this.confirmation.state(root().id(), this.year)).isEqualTo(CollectionState.OPEN);
	}

	@Test
	void ofTwoWhoDecideAtOnceOneWins() throws Exception {
		SupervisedAgency agency = agency("测试甲局");
		Submission submission = hand(agency, report(agency.name(), 3));

		List<String> outcomes = atOnce(() -> {
			this.submissions.accept(submission.id(), Standing.State.RECEIVED, "可以", officer());
			return "done";
		}, () -> {
			this.submissions.giveBack(submission.id(), Standing.State.RECEIVED, "不行", officer());
			return "done";
		});

		assertThat(outcomes).containsOnlyOnce("done");
		assertThat(outcomes).anySatisfy((outcome) -> assertThat(outcome).contains("周海燕", "没有生效"));
		assertThat(this.submissions.decisions(submission.id())).hasSize(1);
	}

	@Test
	void ofTwoWhoConfirmAtOnceOneWins() throws Exception {
		SupervisedAgency agency = agency("测试甲局");
		accepted(agency, report(agency.name(), 3));
		String seen = total().fingerprint();
		Callable<String> confirm = () -> {
			this.confirmation.confirm(root().id(), this.year, seen, "只有一个", officer());
			return "done";
		};

		assertThat(atOnce(confirm, confirm)).containsOnlyOnce("done");
		assertThat(this.confirmation.history(root().id(), this.year)).hasSize(1);
	}

	@Test
	void overviewTellsLateMissingAndOverdueApart() {
		SupervisedAgency late = agency("测试迟局");
		SupervisedAgency missing = agency("测试缺局");
		SupervisedAgency early = agency("测试早局");
		this.clock.set(LocalDate.of(this.year + 1, 1, 31).atTime(15, 59).toInstant(ZoneOffset.UTC));
		hand(early, report(early.name(), 1));
		this.clock.set(LocalDate.of(this.year + 1, 1, 31).atTime(16, 0).toInstant(ZoneOffset.UTC));
		hand(late, report(late.name(), 1));

		Map<AgencyFilter, Long> counts = this.overview.counts(root(), this.year, officer());
		List<AgencyLine> lines = this.overview.page(root(), this.year, AgencyFilter.ALL, "", 0, officer()).lines();

		assertThat(counts).containsEntry(AgencyFilter.ALL, 3L)
			.containsEntry(AgencyFilter.MISSING, 1L)
			.containsEntry(AgencyFilter.LATE, 1L)
			.containsEntry(AgencyFilter.WAITING, 2L);
		assertThat(lines).filteredOn(AgencyLine::late).extracting(AgencyLine::id).containsExactly(late.id());
		assertThat(lines).filteredOn(AgencyLine::overdue).extracting(AgencyLine::id).containsExactly(missing.id());
	}

	private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Future<String>> futures = threads.invokeAll(List.of(said(one), said(other)));
			return List.of(futures.get(0).get(), futures.get(1).get());
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static Callable<String> said(Callable<String> act) {
		return () -> {
			try {
				return act.call();
			}
			catch (ReviewRefused ex) {
				return String.valueOf(ex.getMessage());
			}
		};
	}

}
