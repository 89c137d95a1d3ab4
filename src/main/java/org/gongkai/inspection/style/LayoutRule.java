package org.gongkai.inspection.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.document.Category;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** F1: the build of a text: numbering, empty and repeated paragraphs, 落款. */
@Component
public class LayoutRule implements InspectionRule {

	private static final int ENOUGH = 501;

	/** Shorter paragraphs, such as those of forms and replies, may repeat. */
	private static final int SHORTEST_REPEATED = 40;

	/** Kinds of documents that end with 署名 and 成文日期. */
	private static final Set<Category> SIGNED = Set.of(Category.DEPARTMENT_DOCUMENT, Category.NORMATIVE_DOCUMENT);

	private static final Pattern DATE_LINE = Pattern.compile(
			"[ (]{0,20}[0-9]{4} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日[ )]{0,9}|[ (]{0,20}[二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日[ )]{0,9}");

	private static final Pattern SIGNED_BY = Pattern.compile("[ \\n]{0,40}[\\p{IsHan}()、 \\n]{2,60}");

	@Override
	public String code() {
		return "F1";
	}

	@Override
	public String description() {
		return "层次序号、空段、重复段和落款";
	}

	@Override
	public String basis() {
		return "《党政机关公文格式》（GB/T 9704—2012）7.3.3、7.3.5";
	}

	@Override
	public List<Hit> inspect(InspectedText text) {
		List<Hit> hits = new ArrayList<>();
		Sequence sequence = new Sequence(text.category() == Category.ANNUAL_REPORT);
		Map<String, Integer> seen = new HashMap<>();
		for (int block = 0; block < text.blocks().size() && hits.size() < ENOUGH; block++) {
			Block here = text.blocks().get(block);
			if (here instanceof Block.Heading || here instanceof Block.Paragraph) {
				String plain = here.plainText();
				number(text, block, plain, sequence, hits);
				if (here instanceof Block.Paragraph) {
					empty(text, block, plain, hits);
					repeated(text, block, plain, seen, hits);
				}
			}
			else if (here instanceof Block.ListBlock) {
				sequence.interrupt();
			}
		}
		if (SIGNED.contains(text.category())) {
			signed(text, hits);
		}
		return hits;
	}

	private static void number(InspectedText text, int block, String plain, Sequence sequence, List<Hit> hits) {
		Optional<Numbering> numbering = Numbering.of(plain);
		if (numbering.isEmpty()) {
			sequence.pass(plain);
			return;
		}
		Numbering found = numbering.get();
		int from = plain.length() - plain.replaceFirst("^[ \\u3000\\t]+", "").length();
		if (found.hasWrongMark()) {
			hits.add(hit(text, block, from, found.to(), plain, "序号后的标点不对。层次序号依次写作“一、”“（一）”“1.”“（1）”，带括号的序号后面不加标点。",
					found.expected()));
		}
		String wrong = sequence.next(found, plain);
		if (!wrong.isEmpty()) {
			hits.add(hit(text, block, from, found.to(), plain, wrong, null));
		}
	}

	/** Two empty paragraphs, or one between two of the text, space it by hand. */
	private static void empty(InspectedText text, int block, String plain, List<Hit> hits) {
		if (!isBlank(plain) || block == 0 || block + 1 >= text.blocks().size()) {
			return;
		}
		Block before = text.blocks().get(block - 1);
		Block after = text.blocks().get(block + 1);
		boolean afterEmpty = before instanceof Block.Paragraph && isBlank(before.plainText());
		boolean again = block > 1 && text.blocks().get(block - 2) instanceof Block.Paragraph third
				&& isBlank(third.plainText());
		boolean between = isProse(before) && isProse(after);
		if (afterEmpty && !again || between) {
			hits.add(hit(text, block, 0, plain.length(), plain, "多余的空段。请删去，段落之间的距离由版式决定。", null));
		}
	}

	private static boolean isBlank(String plain) {
		return plain.length() < 200 && NormalizedText.of(plain).text().isBlank();
	}

	private static boolean isProse(Block block) {
		return block instanceof Block.Paragraph && block.plainText().length() >= 30
				&& !block.plainText().startsWith("附");
	}

	private static void repeated(InspectedText text, int block, String plain, Map<String, Integer> seen,
			List<Hit> hits) {
		if (plain.length() < SHORTEST_REPEATED || plain.indexOf('。') < 0) {
			return;
		}
		String compact = plain.strip();
		Integer first = seen.putIfAbsent(compact, block);
		if (first != null) {
			hits.add(
					hit(text, block, 0, plain.length(), plain, "这一段与前面第%d段完全相同。请核对是否重复粘贴。".formatted(first + 1), null));
		}
	}

	private static void signed(InspectedText text, List<Hit> hits) {
		int last = -1;
		for (int block = 0; block < text.blocks().size(); block++) {
			if (text.blocks().get(block) instanceof Block.Paragraph paragraph && isDated(paragraph.plainText())) {
				last = block;
			}
		}
		if (last < 0) {
			int end = text.blocks().size() - 1;
			if (end >= 0) {
				hits.add(hit(text, end, 0, 0, "", "没有成文日期。请在文末写明发文机关署名和成文日期（如“2024年1月29日”）。", null));
			}
			return;
		}
		String plain = text.blocks().get(last).plainText();
		boolean underTitle = plain.strip().startsWith("（") || plain.strip().startsWith("(");
		boolean inOne = plain.strip().indexOf('\n') > 0;
		boolean signed = inOne || last > 0 && text.blocks().get(last - 1) instanceof Block.Paragraph before
				&& before.plainText().length() < 100
				&& SIGNED_BY.matcher(NormalizedText.of(before.plainText()).text()).matches();
		if (!underTitle && !signed) {
			hits.add(hit(text, last, 0, plain.length(), plain, "成文日期上面没有发文机关署名。请补上。", null));
		}
	}

	private static boolean isDated(String plain) {
		if (plain.length() > 120) {
			return false;
		}
		String normal = NormalizedText.of(plain).text();
		return DATE_LINE.matcher(normal.substring(normal.stripTrailing().lastIndexOf('\n') + 1)).matches();
	}

	private static Hit hit(InspectedText text, int block, int from, int to, String plain, String message,
			@Nullable String expected) {
		String excerpt = plain.substring(from, to);
		return new Hit(Severity.HINT, new Spot(block, from, to), text.sectionOf(block), excerpt, message, expected,
				(expected != null) ? excerpt : null);
	}

}
