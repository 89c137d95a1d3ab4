package org.gongkai.inspection.labelled;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;

/**
 * What is told besides, and does not touch the contradiction of a text: whoever writes
 * the same thing tells this or that with it.
 */
enum Variation {

	/** 受理案件6248件，比上年增加625件，增长11.1%；办结5936件 */
	CHANGE("一句里多说增减") {
		@Override
		Optional<InspectedText> of(LabelledText text) {
			for (int block = 0; block < text.text().blocks().size(); block++) {
				Matcher amount = AMOUNT.matcher(paragraph(text, block));
				while (amount.find()) {
					BigDecimal told = new BigDecimal(amount.group(1));
					if (told.compareTo(LEAST) >= 0 && isFree(text, block, amount.start(), amount.end())) {
						return Optional.of(inserted(text, block, amount.end(), clause(told, amount.group(2))));
					}
				}
			}
			return Optional.empty();
		}

		private String clause(BigDecimal told, String unit) {
			BigDecimal more = told.divide(BigDecimal.TEN, told.scale(), RoundingMode.HALF_UP);
			BigDecimal rate = more.multiply(BigDecimal.valueOf(100))
				.divide(told.subtract(more), 1, RoundingMode.HALF_UP);
			return "比上年增加%s%s，增长%s%%，".formatted(more.toPlainString(), unit, rate);
		}
	},

	/** A sentence of something else between two of the text. */
	SENTENCE("多说一句") {
		@Override
		Optional<InspectedText> of(LabelledText text) {
			for (int block = 0; block < text.text().blocks().size(); block++) {
				String paragraph = paragraph(text, block);
				int end = paragraph.indexOf('。') + 1;
				if (end > 0 && end < paragraph.length() && DIGIT.matcher(paragraph.substring(0, end)).find()
						&& isFree(text, block, end, end)) {
					return Optional.of(inserted(text, block, end, "期间还组织业务培训3期、86人次参加。"));
				}
			}
			return Optional.empty();
		}
	},

	/** A paragraph of something else before that of the contradiction. */
	PARAGRAPH("多说一段") {
		@Override
		Optional<InspectedText> of(LabelledText text) {
			return text.marks()
				.stream()
				.map(LabelledText.Mark::block)
				.filter((block) -> block > 0 && text.text().blocks().get(block) instanceof Block.Paragraph
						&& text.text().blocks().get(block - 1) instanceof Block.Paragraph)
				.findFirst()
				.map((block) -> {
					List<Block> blocks = new ArrayList<>(text.text().blocks());
					blocks.add(block, Block.Paragraph.of("期间，共召开协调会议17次，印发简报23期，组织宣传活动9场，1260人次参加。"));
					return with(text, blocks);
				});
		}
	};

	private static final Pattern AMOUNT = Pattern
		.compile("(?<![0-9.年月至—-])([0-9]{2,7}(?:\\.[0-9]{1,2})?)(万元|亿元|人次|件|个|人|户|家|起|项|名|条|份|处|所|座|例|场|吨)"
				+ "，(?!比|同比|较|增|下降|其中|占)");

	private static final Pattern DIGIT = Pattern.compile("[0-9]");

	/** Of fewer nobody tells by how many per cent they have become more. */
	private static final BigDecimal LEAST = BigDecimal.valueOf(20);

	private final String label;

	Variation(String label) {
		this.label = label;
	}

	/** The text with more told in it; empty where there is no place for it. */
	abstract Optional<InspectedText> of(LabelledText text);

	private static String paragraph(LabelledText text, int block) {
		return (text.text().blocks().get(block) instanceof Block.Paragraph paragraph) ? paragraph.plainText() : "";
	}

	/** Whether no mark lies on a stretch. */
	private static boolean isFree(LabelledText text, int block, int from, int to) {
		return text.marks().stream().noneMatch((mark) -> mark.block() == block && mark.from() < to && from < mark.to());
	}

	private static InspectedText inserted(LabelledText text, int block, int at, String words) {
		List<Block> blocks = new ArrayList<>(text.text().blocks());
		String paragraph = paragraph(text, block);
		blocks.set(block, Block.Paragraph.of(paragraph.substring(0, at) + words + paragraph.substring(at)));
		return with(text, blocks);
	}

	private static InspectedText with(LabelledText text, List<Block> blocks) {
		InspectedText told = text.text();
		return new InspectedText(told.category(), told.title(), blocks, told.catalogue(), told.attribute(),
				told.attachmentNames(), told.today());
	}

	@Override
	public String toString() {
		return this.label;
	}

}
