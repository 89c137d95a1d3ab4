package org.gongkai.inspection.hidden;

import java.time.LocalDate;
import java.util.List;

import org.gongkai.document.AttachedFile;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.format.hidden.HiddenItem;
import org.gongkai.format.hidden.HiddenKind;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HiddenContentRuleTests {

	private final HiddenContentRule rule = new HiddenContentRule();

	@Test
	void whatGivesAwayContentStopsAndWhatTellsOfAuthorsAsks() {
		List<Hit> hits = this.rule.inspect(
				text(file("清单.xlsx", -1), file("通知.docx", -1, new HiddenItem(HiddenKind.COMMENT, "第3段", "张科长“先别公开”"),
						new HiddenItem(HiddenKind.AUTHOR, "作者", "王晓明"))));

		assertThat(hits).extracting(Hit::severity).containsExactly(Severity.BLOCK, Severity.CONFIRM);
		assertThat(hits.get(0).spot()).isEqualTo(new Spot(InspectedText.ATTACHMENTS, 8, 15));
		assertThat(hits.get(0).excerpt()).isEqualTo("通知.docx");
		assertThat(hits.get(0).message()).startsWith("附件“通知.docx”里有看不见的内容：\n批注（第3段）：张科长“先别公开”").contains("做一份干净的副本");
	}

	@Test
	void aPictureIsNamedWhereItStands() {
		List<Hit> hits = this.rule
			.inspect(text(file("现场", 1, new HiddenItem(HiddenKind.LOCATION, "", "北纬 25.83000°"))));

		assertThat(hits).singleElement().satisfies((hit) -> {
			assertThat(hit.spot().block()).isEqualTo(1);
			assertThat(hit.message()).startsWith("图片“现场”里有看不见的内容：\n拍摄地点：北纬 25.83000°");
		});
	}

	@Test
	void cleanFilesAreQuiet() {
		assertThat(this.rule.inspect(text(file("清单.xlsx", -1), file("现场", 1)))).isEmpty();
		assertThat(this.rule.inspect(text())).isEmpty();
	}

	@Test
	void whatCannotBeReadIsConverted() {
		List<Hit> hits = this.rule.inspect(
				text(file("台账.xls", -1, new HiddenItem(HiddenKind.UNREADABLE, "", "“台账.xls”是旧格式。请另存为 .xlsx 后再上传。"))));

		assertThat(hits).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).isEqualTo("附件“台账.xls”无法检查：“台账.xls”是旧格式。请另存为 .xlsx 后再上传。"));
	}

	@Test
	void isAskedFromTheSecrecyReviewOn() {
		assertThat(this.rule.gates()).containsExactlyInAnyOrder(Gate.SECRECY, Gate.FINAL_ROUND, Gate.SIGN_OFF,
				Gate.PUBLICATION);
	}

	private static AttachedFile file(String name, int block, HiddenItem... items) {
		return new AttachedFile(name, "d".repeat(64), block, List.of(items));
	}

	private static InspectedText text(AttachedFile... files) {
		return new InspectedText(Category.NEWS, "标题",
				List.of(Block.Paragraph.of("正文。"), new Block.Figure("f", "", "现场")), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE,
				List.of(files).stream().filter((file) -> !file.isPicture()).map(AttachedFile::name).toList(),
				List.of(files), LocalDate.of(2026, 3, 2));
	}

}
