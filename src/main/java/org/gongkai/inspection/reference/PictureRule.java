package org.gongkai.inspection.reference;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.TextRule;

import org.springframework.stereotype.Component;

/**
 * I1: pictures without words for those who do not see them, and words about a picture
 * that is not there.
 */
@Component
public class PictureRule extends TextRule {

	/** Names that a camera or a program gives, and numbers, are no description. */
	private static final Pattern FILE_NAME = Pattern.compile(
			"(?i)(?:image|img|图片|图像|截图|微信图片|screenshot|photo|dsc|pic|未命名|untitled|mmexport|wps图片)[ _()0-9-]{0,30}(?:\\.(?:jpe?g|png|gif|bmp|webp|tiff?))?"
					+ "|[A-Za-z0-9_.()-]{1,100}\\.(?:jpe?g|png|gif|bmp|webp|tiff?)|[0-9_-]{1,40}|[.。…-]{1,10}|(?:图|图表|附图|配图|照片) ?[0-9一二三四五六七八九十]{1,3}");

	private static final Pattern BELOW = Pattern
		.compile("[见如]下图|[见如](?:图|附图) ?[0-9一二三四五六七八九十]{1,2}(?:所示|[)。,;])|下图(?:为|是|所示)|如图所示");

	@Override
	public String code() {
		return "I1";
	}

	@Override
	public String description() {
		return "图片的文字说明";
	}

	@Override
	public String basis() {
		return "《中华人民共和国无障碍环境建设法》第三十二条；《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668—2019）";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		if (piece.block() instanceof Block.Figure figure) {
			inspect(piece, figure, hits);
		}
		else if (piece.block() instanceof Block.Paragraph && piece.text().indexOf('图') >= 0) {
			Matcher below = BELOW.matcher(piece.text());
			if (below.find() && !hasPicture(piece)) {
				hits.accept(piece.hit(Severity.CONFIRM, below.start(), below.end(),
						"文中说有图，文稿里却没有图片。请插入图片，或者删改这句话；图在附件中的，请写明附件名称。", null));
			}
		}
	}

	private static void inspect(Piece piece, Block.Figure figure, Consumer<Hit> hits) {
		String alt = figure.alt().strip();
		if (alt.isEmpty()) {
			Severity severity = figure.caption().isBlank() ? Severity.CONFIRM : Severity.HINT;
			hits.accept(hit(piece, figure, severity, "图片没有替代文字，看不见图片的人不知道图上是什么。请在图片的“说明”中用一句话写明内容。"));
		}
		else if (FILE_NAME.matcher(alt).matches()) {
			hits.accept(hit(piece, figure, Severity.CONFIRM, "图片的替代文字“%s”只是文件名或者编号。请用一句话写明图上是什么。".formatted(alt)));
		}
	}

	private static boolean hasPicture(Piece piece) {
		return piece.whole().blocks().stream().anyMatch(Block.Figure.class::isInstance);
	}

	private static Hit hit(Piece piece, Block.Figure figure, Severity severity, String message) {
		return new Hit(severity, new Spot(piece.number(), 0, figure.caption().length()), piece.section(),
				figure.caption(), message, null, null, figure.file() + figure.alt());
	}

}
