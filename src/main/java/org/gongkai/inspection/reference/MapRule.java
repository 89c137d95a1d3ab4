package org.gongkai.inspection.reference;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.TextRule;

import org.springframework.stereotype.Component;

/**
 * P6: maps without the number of their review. A picture is known to be a map by its
 * description alone; where the description may mean a photograph or a plan, a person has
 * to say what it is. Maps of simple content, such as those of sights, streets and
 * underground lines, need no review.
 */
@Component
public class MapRule extends TextRule {

	private static final String MAP_WORD = "地图|区划图|政区图|疆域图|国界图|边界图|区位图|地理位置图|地形图|地势图|水系图";

	/** A description that is the name of a map. */
	private static final Pattern MAP = Pattern.compile("(?:附?图[0-9一二三四五六七八九十]{0,3}[:、. ]{0,2})?[^,。;:]{0,30}(?:"
			+ MAP_WORD + ")(?: ?\\([^()]{1,12}\\))?(?:示意图|[0-9一二三]{1,2})?");

	private static final Pattern MAYBE_MAP = Pattern
		.compile(MAP_WORD + "|位置示意图|位置图|分布示意图|分布图|范围示意图|范围图|四至图|卫星影像|遥感影像|卫星图|影像图|(?:区域|交通|线路|路线)示意图|规划图|路网图");

	/** A person with a map, and what only bears the name. */
	private static final Pattern OTHER = Pattern.compile(
			"查看|察看|观看|观察|展示|介绍|绘制|指着|研究|讲解|观摩|翻阅|发放|领取|赠送|签|编制|听取|工作人员|同志|群众|学生|现场|仪式|会议|活动|发布会|启动|思维|热力|作战|施工|攻略|电子地图平台|网格地图|技术路线");

	/** Maps that need no review, 地图管理条例第十五条. */
	private static final Pattern EXEMPT = Pattern
		.compile("景区|街区|地铁|轨道交通|公园|楼层|平面|校园|园区导|导览|导引|停车|疏散|逃生|游览|小区|公交|展厅|展馆|大厅|办公楼|会场|考场|座位");

	private static final Pattern NUMBER = Pattern
		.compile("审图号|[\\p{IsHan}A-Z]{0,3}S ?[(〔\\[] ?20[0-9]{2} ?[)〕\\]] ?[0-9]{1,5}号?");

	/** How many blocks to either side may bear the number. */
	private static final int REACH = 2;

	private static final Pattern PICTURE_FILE = Pattern.compile("(?i).{0,200}\\.(?:jpe?g|png|gif|bmp|tiff?|webp|pdf)");

	@Override
	public String code() {
		return "P6";
	}

	@Override
	public String description() {
		return "地图的审图号";
	}

	@Override
	public String basis() {
		return "《地图管理条例》（国务院令第664号）第十五条至第二十二条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		if (piece.block() instanceof Block.Figure figure) {
			inspect(piece, figure, hits);
		}
		else if (piece.number() == InspectedText.ATTACHMENTS) {
			inspectFiles(piece, hits);
		}
	}

	private static void inspect(Piece piece, Block.Figure figure, Consumer<Hit> hits) {
		String alt = NormalizedText.of(figure.alt()).text().strip();
		String caption = NormalizedText.of(figure.caption()).text().strip();
		String words = alt + "\n" + caption;
		if (!MAYBE_MAP.matcher(words).find() || EXEMPT.matcher(words).find() || isNumbered(piece, words)) {
			return;
		}
		boolean map = isMap(alt) || isMap(caption);
		boolean person = OTHER.matcher(words).find();
		hits.accept(new Hit((map && !person) ? Severity.BLOCK : Severity.CONFIRM,
				new Spot(piece.number(), 0, figure.caption().length()), piece.section(), figure.caption(),
				(map && !person) ? "这幅地图没有标明审图号。公开的地图应当经自然资源主管部门审核，并在图上或者图下注明审图号。请补上“审图号：……号”，没有送审的不得公开。"
						: "图片说明（%s）提到地图。是地图的，请注明审图号；是照片，或者是依法不需要审核的景区图、街区图、地铁线路图等的，请说明后确认。"
							.formatted(alt.isEmpty() ? caption : alt),
				null, null, figure.file() + words));
	}

	private static boolean isMap(String words) {
		return MAP.matcher(words).matches();
	}

	private static boolean isNumbered(Piece piece, String words) {
		if (NUMBER.matcher(words).find()) {
			return true;
		}
		List<Block> blocks = piece.whole().blocks();
		int from = Math.max(0, piece.number() - REACH);
		int to = Math.min(blocks.size(), piece.number() + REACH + 1);
		for (Block block : blocks.subList(from, to)) {
			if (!(block instanceof Block.Table)
					&& NUMBER.matcher(NormalizedText.of(start(block.plainText())).text()).find()) {
				return true;
			}
		}
		return false;
	}

	private static String start(String text) {
		return text.substring(0, Math.min(text.length(), 2000));
	}

	/** A map that is attached as a picture has to bear its number too. */
	private static void inspectFiles(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		int begin = 0;
		while (begin < text.length()) {
			int end = text.indexOf('\n', begin);
			end = (end < 0) ? text.length() : end;
			String name = text.substring(begin, end);
			if (PICTURE_FILE.matcher(name).matches() && name.matches(".{0,150}(?:" + MAP_WORD + ")[^。]{0,12}")
					&& !EXEMPT.matcher(name).find() && !OTHER.matcher(name).find()) {
				hits.accept(piece.hit(Severity.CONFIRM, begin, end, "附件像是地图。请确认图上注明了审图号；没有送审的不得公开。", null));
			}
			begin = end + 1;
		}
	}

}
