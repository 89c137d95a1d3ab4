package org.gongkai.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.gongkai.document.Difference.Change;
import org.gongkai.document.Difference.Field;
import org.gongkai.document.Difference.Kind;
import org.gongkai.format.Block;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.document.DocumentFixtures.aDraft;

class DifferencesTests {

	private static final Block FIRST = Block.Paragraph.of("为做好节约用电工作，现将有关事项通知如下。");

	private static final Block SECOND = Block.Paragraph.of("下班后由值班人员检查并关闭照明、空调和饮水机。");

	private static final Block THIRD = new Block.Heading(1, "二、公务用车");

	@Test
	void nothingChangedIsEmpty() {
		Content content = aDraft().content();

		assertThat(Differences.between(1, content, 2, content).isEmpty()).isTrue();
	}

	@Test
	void aChangedParagraphIsTheSameOneThoughOneWasPutBeforeIt() {
		Block changed = Block.Paragraph.of("下班后由值班人员检查并关闭照明、空调、电脑和饮水机。");

		Difference difference = between(List.of(FIRST, SECOND, THIRD),
				List.of(FIRST, Block.Paragraph.of("此段是新写的。"), changed, THIRD));

		assertThat(difference.isEmpty()).isFalse();
		assertThat(difference.blocks()).extracting(Change::kind)
			.containsExactly(Kind.SAME, Kind.ADDED, Kind.CHANGED, Kind.SAME);
		assertThat(difference.blocks().get(2).before()).isEqualTo(SECOND);
		assertThat(difference.blocks().get(2).after()).isEqualTo(changed);
		assertThat(difference.blocks().get(2).words()).contains(new Difference.Word(Kind.ADDED, "、电脑"));
	}

	@Test
	void whatHasNothingInCommonWentAndCame() {
		Difference difference = between(List.of(FIRST, SECOND), List.of(FIRST, Block.Paragraph.of("车辆一律入库封存！")));

		assertThat(difference.blocks()).extracting(Change::kind).containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED);
	}

	@Test
	void onlyBlocksOfLikeKindAreTheSameOne() {
		Block list = new Block.ListBlock(false, List.of(new Block.Item(0, List.of(Block.Run.of(SECOND.plainText())))));

		assertThat(between(List.of(SECOND), List.of(list)).blocks()).extracting(Change::kind)
			.containsExactly(Kind.REMOVED, Kind.ADDED);
	}

	@Test
	void aParagraphMadeAHeadingIsChangedThoughItsWordsAreNot() {
		Difference difference = between(List.of(Block.Paragraph.of("二、公务用车")), List.of(THIRD));

		assertThat(difference.isEmpty()).isFalse();
		assertThat(difference.blocks()).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(Kind.CHANGED);
			assertThat(change.words()).containsExactly(new Difference.Word(Kind.SAME, "二、公务用车"));
		});
	}

	@Test
	void aPictureIsKnownByItsFileOrItsCaption() {
		Block older = new Block.Figure("a".repeat(64), "", "图1 平面图");
		Block newer = new Block.Figure("b".repeat(64), "平面图", "图1 平面图");
		Block other = new Block.Figure("c".repeat(64), "", "图2 照片");

		assertThat(between(List.of(older), List.of(newer)).blocks()).extracting(Change::kind)
			.containsExactly(Kind.CHANGED);
		assertThat(between(List.of(older), List.of(other)).blocks()).extracting(Change::kind)
			.containsExactly(Kind.REMOVED, Kind.ADDED);
	}

	@Test
	void namesEveryFieldThatChanged() {
		Content before = aDraft().content();
		Content after = new Content("新标题", before.blocks(),
				new Catalogue("赣机管〔2026〕3号", LocalDate.of(2026, 4, 9), "其他", "通知", Catalogue.Validity.AMENDED, "节电",
						"概述", "本机关", "https://example.gov.cn/"),
				DisclosureAttribute.ON_REQUEST, "涉及第三方", "other",
				List.of(new Content.Attachment("表.xlsx", "a".repeat(64), "text/plain", 3)));

		List<Field> fields = Differences.between(1, before, 2, after).fields();

		assertThat(fields).extracting(Field::label)
			.containsExactly("标题", "文号", "成文日期", "主题分类", "体裁分类", "有效性", "关键词", "内容概述", "来源", "原文网址", "公开属性", "公开属性的理由",
					"栏目", "附件“表.xlsx”");
		assertThat(fields).contains(new Field("成文日期", "", "2026年4月9日"), new Field("公开属性", "主动公开", "依申请公开"),
				new Field("有效性", "有效", "已修改"));
	}

	@Test
	void tellsWhenOnlyTheOrderOfAttachmentsChanged() {
		Content.Attachment one = new Content.Attachment("1.pdf", "a".repeat(64), "application/pdf", 3);
		Content.Attachment two = new Content.Attachment("2.pdf", "b".repeat(64), "application/pdf", 3);
		Content before = aDraft().attaching(one, two).content();
		Content after = aDraft().attaching(two, one).content();

		assertThat(Differences.between(1, before, 2, after).fields())
			.containsExactly(new Field("附件顺序", "1.pdf、2.pdf", "2.pdf、1.pdf"));
	}

	@Test
	void tellsWhenAnAttachmentOfTheSameNameIsAnotherFile() {
		Content before = aDraft().attaching(new Content.Attachment("1.pdf", "a".repeat(64), "application/pdf", 3))
			.content();
		Content after = aDraft().attaching(new Content.Attachment("1.pdf", "b".repeat(64), "application/pdf", 3))
			.content();

		assertThat(Differences.between(1, before, 2, after).fields()).singleElement()
			.satisfies((field) -> assertThat(field.label()).isEqualTo("附件“1.pdf”"));
	}

	@Test
	void bothTextsCanBeReadFromTheDifference() {
		Random random = new Random(711);
		for (int round = 0; round < 500; round++) {
			List<Block> before = blocks(random);
			List<Block> after = changed(before, random);
			List<Change> changes = between(before, after).blocks();
			assertThat(changes.stream().map(Change::before).filter(Objects::nonNull)).containsExactlyElementsOf(before);
			assertThat(changes.stream().map(Change::after).filter(Objects::nonNull)).containsExactlyElementsOf(after);
			assertThat(changes).allSatisfy((change) -> assertThat(Objects.equals(change.before(), change.after()))
				.isEqualTo(change.kind() == Kind.SAME));
		}
	}

	@Test
	void aVeryLongTextMayBeWrittenAnew() {
		List<Block> before = new ArrayList<>();
		List<Block> after = new ArrayList<>();
		for (int i = 0; i < 2000; i++) {
			before.add(Block.Paragraph.of("旧的第" + i + "段"));
			after.add(Block.Paragraph.of("新写之" + i + "节"));
		}

		assertThat(between(before, after).blocks()).hasSizeBetween(2000, 4000);
	}

	private static Difference between(List<Block> before, List<Block> after) {
		return Differences.between(1, aDraft().with(before).content(), 2, aDraft().with(after).content());
	}

	private static List<Block> blocks(Random random) {
		List<Block> blocks = new ArrayList<>();
		for (int i = random.nextInt(8); i > 0; i--) {
			blocks.add(block(random));
		}
		return blocks;
	}

	private static Block block(Random random) {
		String text = "公开工作报告".substring(random.nextInt(6)).repeat(random.nextInt(4)) + random.nextInt(3);
		return switch (random.nextInt(4)) {
			case 0 -> new Block.Heading(1 + random.nextInt(4), text);
			case 1 -> new Block.Table(text, 0, List.of(new Block.Row(List.of(Block.Cell.of(text)))));
			case 2 -> new Block.ListBlock(true, List.of(new Block.Item(0, List.of(Block.Run.of(text)))));
			default -> Block.Paragraph.of(text);
		};
	}

	private static List<Block> changed(List<Block> before, Random random) {
		List<Block> after = new ArrayList<>();
		for (Block block : before) {
			switch (random.nextInt(6)) {
				case 0 -> after.add(block(random));
				case 1 -> after.add(Block.Paragraph.of(block.plainText() + "又"));
				case 2 -> {
				}
				default -> after.add(block);
			}
			if (random.nextInt(5) == 0) {
				after.add(block(random));
			}
		}
		return after;
	}

}
