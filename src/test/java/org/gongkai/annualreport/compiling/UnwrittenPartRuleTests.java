package org.gongkai.annualreport.compiling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.organization.Agency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What compiling leaves to people does not go out unwritten. */
class UnwrittenPartRuleTests {

	private static final Agency AGENCY = new Agency("某某局", "12360700DEMA00001X", "某某局网站", "gongkai.example",
			"3607990001", "某某路1号", "0797-8000000", "341000");

	@Test
	void anEmptyPartFiveAndAnAspectWithoutTextAreFound() {
		List<Hit> hits = hits(draft("").blocks());

		assertThat(hits).extracting(Hit::excerpt).containsExactly("（五）监督保障", "五、存在的主要问题及改进情况");
	}

	@Test
	void aWrittenPartFiveIsEnough() {
		List<Block> blocks = new ArrayList<>(draft("办公室").blocks());
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).plainText().startsWith("五、")) {
				blocks.add(i + 1, Block.Paragraph.of("公开的及时性还不够，2024年起每月更新。"));
				break;
			}
		}

		assertThat(hits(blocks)).isEmpty();
	}

	@Test
	void nothingIsNoAccountOfProblems() {
		List<Block> blocks = new ArrayList<>(draft("办公室").blocks());
		int heading = blocks.stream().map(Block::plainText).toList().indexOf("五、存在的主要问题及改进情况");
		blocks.add(heading + 1, new Block.Heading(2, "（一）存在的主要问题和改进情况"));
		blocks.add(heading + 2, Block.Paragraph.of("无。"));

		assertThat(hits(blocks)).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("只写了“无。”", "不能写“无”"));
	}

	private static ReportDraft draft(String office) {
		return new ReportDraft(
				AGENCY, 2023, Map.of("P1.published.total", "3", "T4.litigationDirect.total", "0",
						"T4.litigationAfterReview.total", "0"),
				List.of(), List.of("部门文件"), office, LocalDate.of(2024, 1, 20));
	}

	private static List<Hit> hits(List<Block> blocks) {
		return new UnwrittenPartRule()
			.inspect(new InspectedText(Category.ANNUAL_REPORT, ReportDraft.title(AGENCY, 2023), blocks,
					Catalogue.empty(), DisclosureAttribute.PROACTIVE, List.of(), LocalDate.of(2024, 1, 20)));
	}

}
