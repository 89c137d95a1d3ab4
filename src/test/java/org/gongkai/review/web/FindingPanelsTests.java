package org.gongkai.review.web;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.WrongFindings;
import org.gongkai.organization.Member;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class FindingPanelsTests {

	private final Inspection inspection = mock(Inspection.class);

	private final FindingPanels panels = new FindingPanels(this.inspection, mock(WrongFindings.class));

	@Test
	void aDrafterIsToldWhatStopsHandingInApartFromWhatStopsLater() {
		Finding later = new Finding(2, 1, 1, "H1",
				new Hit(Severity.BLOCK, new Spot(0, 0, 1), "", "甲", "请核对。", null, null), Finding.State.OPEN, null, null,
				null, Set.of(Gate.SECRECY, Gate.SIGN_OFF));

		FindingsPanel panel = this.panels.of(List.of(finding(1, "D2", Severity.BLOCK), later,
				finding(3, "T1", Severity.CONFIRM), finding(4, "T1", Severity.HINT)), mock(Member.class));

		assertThat(panel.stopping()).isEqualTo(2);
		assertThat(panel.later()).isEqualTo(1);
	}

	@Test
	void whatFilesHideIsCountedApart() {
		FindingsPanel panel = this.panels.of(List.of(finding(1, "D2", Severity.BLOCK), finding(2, "H1", Severity.BLOCK),
				finding(3, "H1", Severity.CONFIRM)), mock(Member.class));

		assertThat(panel.hidden()).isEqualTo(2);
	}

	@Test
	void aRuleThatFoundMoreThanIsListedIsMaskedWholly() {
		given(this.inspection.corrects("D2")).willReturn(true);
		List<Finding> findings = LongStream.rangeClosed(0, InspectionRule.MOST_HITS)
			.mapToObj((id) -> new Finding(id, 1, 1, "D2",
					new Hit(Severity.BLOCK, new Spot(0, 0, 1), "", "甲", "请遮盖。", "*", null), Finding.State.OPEN, null,
					null, null))
			.toList();

		FindingsPanel panel = this.panels.of(findings, mock(Member.class));
		FindingsPanel fewer = this.panels.of(findings.subList(1, findings.size()), mock(Member.class));

		assertThat(panel.masksWholly()).containsExactly("D2");
		assertThat(panel.kinds().get(0).rules().get(0).more()).isTrue();
		assertThat(panel.kinds().get(0).tally()).isEqualTo("501以上");
		assertThat(panel.kinds().get(0).rules().get(0).tally()).isEqualTo("超过500处");
		assertThat(fewer.kinds().get(0).tally()).isEqualTo("500");
		assertThat(fewer.kinds().get(0).rules().get(0).tally()).isEqualTo("500处");
		assertThat(fewer.masksWholly()).isEmpty();
		assertThat(fewer.kinds().get(0).rules().get(0).more()).isFalse();
	}

	private static Finding finding(long id, String rule, Severity severity) {
		return new Finding(id, 1, 1, rule, new Hit(severity, new Spot(0, 0, 1), "", "甲", "请核对。", null, null),
				Finding.State.OPEN, null, null, null);
	}

}
