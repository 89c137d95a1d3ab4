package org.gongkai.inspection.reference;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.document.Catalogue;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

import org.springframework.stereotype.Component;

/** C1: texts and pictures taken from elsewhere without their source. */
@Component
public class SourceRule extends TextRule {

	/** A dateline stands in one of the first blocks, a source there or in the last. */
	private static final int REACH = 5;

	private static final int LONGEST_LINE = 80;

	private static final int LONGEST_CREDIT = 100;

	private static final int SHORTEST_CREDIT = 16;

	private static final String MEDIA = "(?:新华社|中新社|中国新闻社|新华网|人民网|央视网|中新网|光明网|央广网|中国网|央视新闻|[\\p{IsHan}]{1,6}(?:日报|晚报|时报|晨报|商报|都市报|青年报|法治报|新闻网|新闻客户端|电视台|广播网))";

	private static final Pattern DATELINE = Pattern
		.compile(" {0,4}\\(?((?:新华社|中新社|中国新闻社)[\\p{IsHan}]{2,8}[0-9]{1,2}月[0-9]{1,2}日电|(?:新华社|新华网)(?:受权发布|受权播发|快讯)|"
				+ MEDIA + "[\\p{IsHan}]{0,6}[0-9]{1,2}月[0-9]{1,2}日(?:讯|电|消息)|" + MEDIA
				+ "(?:讯|电|消息)[ :,(]|(?:新华网|人民网|央视网|中新网|光明网|央广网|中国网|本报|本刊|本网|本台)(?:[\\p{IsHan}]{2,6}[0-9]{1,2}月[0-9]{1,2}日)?(?:讯|电|消息))");

	private static final Pattern SOURCE_LINE = Pattern.compile(
			" {0,4}[(\\[【]?(?:(?:文章|稿件|信息|文字|内容|图片|照片|素材|视频|图文)?来源|转载自|转载于|转自|摘自|图源|选自|摘编自|原载)[: ] ?([^\\n)\\]】|]{2,40})[)\\]】]?.{0,40}");

	/** What says at the end or the beginning that a text was printed elsewhere first. */
	private static final Pattern REPOST = Pattern
		.compile("[(\\[【 ]?原(?:标题|题)[:为]|(?:本文|全文|此文|文章|以上内容|内容)(?:系|为)?(?:转载?|摘编?|节选|选|来源|编译)[自于][^网某]|"
				+ "原载于?[《“]|(?:摘|选|转载|摘编|节选|转)自[《“]|\\(据" + MEDIA + "(?:[、和,]" + MEDIA
				+ "){0,4}等?(?:报道|消息|综合|综合报道)?\\)|\\((?:综合|综合自|来源[:]?|转自[:]?)" + MEDIA
				+ "[^)]{0,30}\\)|\\((?:本报|本刊|本网|本台|" + MEDIA + ")(?:首席|特约|驻[\\p{IsHan}]{2,6})?(?:记者|通讯员)[^)]{0,20}\\)");

	private static final Pattern TAKEN = Pattern.compile("转载|转自|摘自|选自|摘编|原载");

	/** Says that it is not the office's own, and no more: 【转载】. */
	private static final Pattern BARE_REPOST = Pattern.compile(
			" {0,4}[(\\[【《〔-]? ?(?:本文|全文|此文|内容|文章|稿件)?(?:系|为|属于?)?(?:网络)?(?:转载|转发|转帖|摘编|摘录|转|转自|转载自|节选|搬运)(?:文章|稿件|内容|信息|自?网络)? ?(?:,[^,。;]{2,8})?[)\\]】》〕-]?[。.!]?");

	private static final Pattern MARKED_TITLE = Pattern
		.compile("^[(\\[【] ?转(?:载|发|帖)? ?[)\\]】]|^转载[: ]|[(\\[【]转载?[)\\]】]$");

	@Override
	public String code() {
		return "C1";
	}

	@Override
	public String description() {
		return "转载的来源";
	}

	@Override
	public String basis() {
		return "《政府网站发展指引》（国办发〔2017〕47号）转载内容的规定；《中华人民共和国著作权法》第二十四条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		Catalogue catalogue = piece.whole().catalogue();
		if (piece.number() == InspectedText.CATALOGUE) {
			StatedSource.check(piece, hits);
			return;
		}
		if (piece.number() == InspectedText.TITLE) {
			Matcher marked = MARKED_TITLE.matcher(piece.text());
			if (catalogue.source().isBlank() && marked.find()) {
				hits.accept(piece.hit(Severity.CONFIRM, marked.start(), marked.end(),
						"标题写明是转载，目录数据的“来源”却是空的。请填写来源和原文网址。", null));
			}
			return;
		}
		boolean credited = Credits.check(piece, hits);
		int blocks = piece.whole().blocks().size();
		boolean first = piece.number() >= 0 && piece.number() < REACH;
		boolean last = piece.number() >= blocks - REACH;
		if (!credited && piece.block() instanceof Block.Paragraph && (first || last)) {
			ends(piece, first, catalogue, hits);
		}
	}

	private static void ends(Piece piece, boolean first, Catalogue catalogue, Consumer<Hit> hits) {
		String text = piece.text();
		String start = text.substring(0, Math.min(text.length(), LONGEST_CREDIT));
		Matcher dateline = DATELINE.matcher(start);
		if (first && dateline.lookingAt()) {
			dateline(piece, dateline, catalogue, hits);
			return;
		}
		if (text.length() <= SHORTEST_CREDIT && BARE_REPOST.matcher(text).matches()) {
			if (catalogue.source().isBlank()) {
				hits.accept(
						piece.hit(Severity.CONFIRM, 0, text.length(), "只写了是转载，没有写明转载自哪里。请写明原发单位，目录数据的“来源”一并填写。", null));
			}
			return;
		}
		Matcher source = SOURCE_LINE.matcher(start);
		if (text.length() <= LONGEST_LINE && source.matches()) {
			sourceLine(piece, source, catalogue, hits);
			return;
		}
		Matcher repost = REPOST.matcher(text).region(Math.max(0, text.length() - LONGEST_CREDIT), text.length());
		boolean found = repost.find() || repost.region(0, start.length()).find();
		if (found && catalogue.source().isBlank()) {
			hits.accept(piece.hit(Severity.CONFIRM, repost.start(), repost.end(),
					"这是转载的稿件，目录数据的“来源”却是空的。请填写来源和原文网址，并核对内容与原文一致。", null));
		}
	}

	/** 新华社北京6月1日电 tells whose text it is; the catalogue has to say so too. */
	private static void dateline(Piece piece, Matcher dateline, Catalogue catalogue, Consumer<Hit> hits) {
		String agency = dateline.group(1)
			.substring(0, dateline.group(1).startsWith("中国新闻社") ? 5 : dateline.group(1).startsWith("本") ? 2 : 3);
		boolean own = agency.startsWith("本");
		String source = NormalizedText.compact(catalogue.source());
		boolean named = own ? !source.isEmpty() && !catalogue.sourceUrl().isEmpty()
				: source.contains(agency) || source.contains(agency.substring(0, 2));
		if (!named) {
			hits.accept(piece.hit(Severity.CONFIRM, dateline.start(1), dateline.end(1),
					"这是转载的稿件，目录数据的“来源”没有写明原发媒体。请填写来源和原文网址，并核对内容与原文一致。", null));
		}
	}

	private static void sourceLine(Piece piece, Matcher line, Catalogue catalogue, Consumer<Hit> hits) {
		String written = NormalizedText.compact(line.group(1));
		String source = NormalizedText.compact(catalogue.source());
		if (StatedSource.isNone(written)) {
			hits.accept(piece.hit(Severity.CONFIRM, line.start(1), line.end(1),
					"“%s”不是可以查证的来源。政府网站转载只能用党委、政府网站和中央主要新闻媒体等权威来源，请写明原发单位。".formatted(line.group(1).strip()), null));
		}
		else if (source.isEmpty()) {
			// 来源：新华社 tells readers all they ask for; 转自 says besides that it was printed
			// there first
			if (TAKEN.matcher(line.group()).find()) {
				hits.accept(piece.hit(Severity.CONFIRM, line.start(1), line.end(1), "正文写明了来源，目录数据的“来源”却是空的。请填写，两处应当一致。",
						null));
			}
		}
		else if (!source.contains(written) && !written.contains(source)) {
			hits.accept(piece.hit(Severity.CONFIRM, line.start(1), line.end(1),
					"正文写的来源与目录数据的“来源”（%s）不一致。请核对后统一。".formatted(catalogue.source()), null));
		}
	}

}
