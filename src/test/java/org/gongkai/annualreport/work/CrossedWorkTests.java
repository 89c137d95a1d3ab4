package org.gongkai.annualreport.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.FigureGroup;
import org.gongkai.annualreport.compiling.SectionFigures;
import org.gongkai.calendar.HolidayNotices;
import org.gongkai.calendar.HolidayNotices.Entry;
import org.gongkai.calendar.HolidayNotices.Notice;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.process.CrossingTimers;
import org.gongkai.review.ReviewRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("编报年报时恰逢定时事项")
class CrossedWorkTests extends WorkFixture {

	private static final LocalDate LATER = LocalDate.of(2024, 1, 22);

	@Autowired
	CrossingTimers timers;

	@Autowired
	HolidayNotices holidays;

	@Autowired
	TransactionTemplate transaction;

	@AfterEach
	void noMoreCrossing() {
		this.timers.cross(0);
	}

	@Test
	void aSectionsFiguresAreKeptOnce() {
		atCall();
		this.timers.cross(1);

		handIn("drafter", zeros(FigureGroup.APPLICATIONS, FigureGroup.REMEDIES));

		assertThat(this.timers.crossed()).isEqualTo(1);
		assertThat(this.figures.handIns(YEAR, member("drafter").sectionId())).hasSize(1);
	}

	@Test
	void aSectionHasMoreTime() {
		atCall();
		this.timers.cross(1);

		askLater();

		assertThat(this.timers.crossed()).isEqualTo(1);
		assertThat(request().dueOn()).isEqualTo(LATER);
	}

	@Test
	void whoIsCrossedEachTimeIsToldThatNothingWasAsked() {
		atCall();
		this.timers.cross(99);

		assertThatExceptionOfType(CompilingRefused.class).isThrownBy(this::askLater)
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(CompilingRefused.Kind.CONFLICT))
			.withMessageContaining("没有生效");
		assertThat(request().dueOn()).isBefore(LATER);
	}

	@Test
	void theCallEndsOnce() {
		atCall();
		this.timers.cross(1);

		this.works.closeCall(YEAR, "两次催报仍未报送", member("disclosure-officer"));

		assertThat(this.timers.crossed()).isEqualTo(1);
		assertThat(step()).isEqualTo(WorkStep.COMPILE);
	}

	@Test
	void whatAColleagueHasEndedMeanwhileIsNotEndedAgain() {
		atCall();
		this.timers.cross(1, () -> this.works.closeCall(YEAR, "同事先截止", member("disclosure-officer")));

		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.works.closeCall(YEAR, "两次催报仍未报送", member("disclosure-officer")))
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(ReviewRefused.Kind.CONFLICT))
			.withMessageContaining(WorkStep.COMPILE.label());
	}

	@Test
	void whoHandsInWhileTheDocumentIsHeldIsToldInWords() {
		atCompile();
		long report = compileAndWrite();
		confirm(report, member("drafter"));

		this.transaction.executeWithoutResult((status) -> {
			this.documents.lock(report);
			assertThatThrownBy(
					() -> CompletableFuture.runAsync(() -> this.works.handIn(YEAR, member("drafter"))).join())
				.cause()
				.isInstanceOf(ReviewRefused.class)
				.hasMessageContaining("没有生效");
		});

		assertThat(step()).isEqualTo(WorkStep.COMPILE);
		assertThat(this.documents.get(report).state()).isEqualTo(DocumentState.DRAFT);
	}

	@Test
	void theSubmissionIsRecordedOnce() {
		Document report = published();
		this.timers.cross(1);

		this.works.submit(YEAR,
				new ReportWorks.Form("示例市人民政府办公室", LocalDate.of(2024, 1, 8), Submission.Way.PAPER, "收〔2024〕1号"),
				member("disclosure-officer"));

		assertThat(this.timers.crossed()).isEqualTo(1);
		assertThat(this.works.submissions(YEAR)).extracting(Submission::documentId).containsExactly(report.id());
		assertThat(step()).isEqualTo(WorkStep.DONE);
	}

	@Test
	void anotherTextOfTheReportIsCompiledWhileItIsReviewed() {
		Document report = atReview();
		handIn("drafter-2", Map.of(LICENSING, CellValue.of(4)));
		this.timers.cross(1);

		this.reports.compile(YEAR, member("drafter"));

		assertThat(this.timers.crossed()).isEqualTo(1);
		assertThat(this.documents.get(report.id()).version()).isEqualTo(report.version() + 1);
		assertThat(step()).isEqualTo(WorkStep.COMPILE);
	}

	@Test
	void theHolidaysAreEnteredWhileTheWorkRuns() {
		atCall();
		Notice known = this.holidays.of(YEAR + 1).orElseThrow();
		List<Entry> entries = new ArrayList<>(known.entries());
		entries.add(new Entry(LocalDate.of(2024, 1, 19), HolidayNotices.Kind.OFF, "临时放假"));
		this.timers.cross(1);

		enter(known, entries);

		try {
			assertThat(this.timers.crossed()).isEqualTo(1);
			assertThat(this.holidays.of(YEAR + 1).orElseThrow().entries()).hasSize(entries.size());
		}
		finally {
			enter(known, known.entries());
		}
	}

	private void enter(Notice notice, List<Entry> entries) {
		this.holidays.enter(
				new Notice(notice.year(), notice.title(), notice.address(), member("admin").name(), entries),
				member("admin").id());
	}

	private void askLater() {
		SectionFigures.Request asked = request();
		this.figures.ask(YEAR, asked.sectionId(), asked.version(), asked.groups(), LATER, member("disclosure-officer"));
	}

	private SectionFigures.Request request() {
		return this.figures.request(YEAR, member("drafter").sectionId()).orElseThrow();
	}

}
