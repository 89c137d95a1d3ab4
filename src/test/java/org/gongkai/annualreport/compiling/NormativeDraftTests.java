package org.gongkai.annualreport.compiling;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts of a document in which year. */
@DisplayName("规章和行政规范性文件的件数（条例第二十条第一项）")
class NormativeDraftTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

	@Test
	void countsAsIssuedInTheYearItWasMadeAndInForceUntilItsRepeal() {
		NormativeDocument document = draft("2022-12-31", "2023年12月31日", "", "").content();

		assertThat(document.isIssuedIn(2022)).isTrue();
		assertThat(document.isIssuedIn(2023)).isFalse();
		assertThat(document.isInForceAtEndOf(2021)).isFalse();
		assertThat(document.isInForceAtEndOf(2022)).isTrue();
		assertThat(document.isRepealedIn(2023)).isTrue();
		assertThat(document.isInForceAtEndOf(2023)).isFalse();
	}

	@Test
	void takenOverFromAnotherAgencyItAddsToTheStockWithoutBeingIssued() {
		NormativeDocument document = draft("2019-05-01", "", "2023/7/1", "原后勤服务中心").content();

		assertThat(document.isIssuedIn(2019)).isFalse();
		assertThat(document.isInForceAtEndOf(2022)).isFalse();
		assertThat(document.isTakenOverIn(2023)).isTrue();
		assertThat(document.isInForceAtEndOf(2023)).isTrue();
	}

	@Test
	void saysOfEachFieldWhatIsWrong() {
		NormativeDraft draft = new NormativeDraft(" ", "", "通知", "2023-02-30", "2027-01-01", "", "", "2023-01-01", "");

		assertThat(draft.problems(TODAY)).containsOnlyKeys("title", "type", "formedOn", "repealedOn", "manner",
				"reason", "takenOverFrom");
	}

	@Test
	void daysMustFollowEachOther() {
		assertThat(draft("2023-05-01", "2023-04-30", "", "").problems(TODAY)).containsOnlyKeys("repealedOn");
		assertThat(draft("2023-05-01", "", "2023-04-30", "某中心").problems(TODAY)).containsOnlyKeys("takenOverOn");
		assertThat(draft("2023-05-01", "2023-05-01", "", "").problems(TODAY)).isEmpty();
	}

	private static NormativeDraft draft(String formedOn, String repealedOn, String takenOverOn, String from) {
		return new NormativeDraft("行政中心物业管理办法", "某字〔2022〕1号", "行政规范性文件", formedOn, repealedOn, "废止",
				repealedOn.isEmpty() ? "" : "清理", takenOverOn, from);
	}

}
