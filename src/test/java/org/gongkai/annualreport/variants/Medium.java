package org.gongkai.annualreport.variants;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Table;
import org.gongkai.format.DefaultExporter;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.PagesRefused;
import org.gongkai.format.Reading;
import org.gongkai.format.UnreadableFile;

/** The kinds of file in which a report comes. */
public enum Medium {

	/** Plain markup. */
	HTML("html") {
		@Override
		byte[] file(String title, List<Block> blocks) {
			StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body><h1>" + title + "</h1>\n");
			blocks.forEach((block) -> html.append(html(block, false)));
			return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
		}
	},

	/** A page of a government site: menus, side bars, paragraphs and spans in cells. */
	PAGE("html") {
		@Override
		byte[] file(String title, List<Block> blocks) {
			StringBuilder html = new StringBuilder(PAGE_HEAD.formatted(title, title, title));
			blocks.forEach((block) -> html.append(html(block, true)));
			return html.append(PAGE_FOOT).toString().getBytes(StandardCharsets.UTF_8);
		}
	},

	/** The product's own writer. */
	OWN_HTML("html") {
		@Override
		byte[] file(String title, List<Block> blocks) {
			String body = new DefaultExporter().html(blocks, (digest) -> "/" + digest);
			return ("<html><body><h1>" + title + "</h1>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
		}
	},

	/** The product's own writer. */
	DOCX("docx") {
		@Override
		byte[] file(String title, List<Block> blocks) {
			return new DefaultExporter().docx(title, blocks, (digest) -> new byte[0]);
		}
	},

	/** The product's own writer. */
	PDF("pdf") {
		@Override
		byte[] file(String title, List<Block> blocks) throws PagesRefused {
			return new DefaultExporter().pdf(title, blocks, (digest) -> new byte[0]);
		}
	},

	/** Tables with strokes. */
	MARKDOWN("md") {
		@Override
		byte[] file(String title, List<Block> blocks) {
			StringBuilder text = new StringBuilder("# " + title + "\n\n");
			for (Block block : blocks) {
				if (block instanceof Table table) {
					String[][] grid = Tables.texts(table, false);
					for (int row = 0; row < grid.length; row++) {
						text.append("| ").append(String.join(" | ", oneLine(grid[row]))).append(" |\n");
						text.append((row == 0) ? "|" + " --- |".repeat(grid[0].length) + "\n" : "");
					}
				}
				else {
					text.append((block instanceof Block.Heading heading) ? "#".repeat(heading.level() + 1) + " " : "");
					text.append(block.plainText()).append('\n');
				}
				text.append('\n');
			}
			return text.toString().getBytes(StandardCharsets.UTF_8);
		}
	},

	/**
	 * Tables as lines with blanks between the figures, as one copies them from a page.
	 */
	LINES("txt") {
		@Override
		byte[] file(String title, List<Block> blocks) {
			StringBuilder text = new StringBuilder(title + "\n");
			for (Block block : blocks) {
				if (block instanceof Table table) {
					for (String[] line : Tables.texts(table, false)) {
						text.append(String.join(" ", oneLine(line)).strip()).append('\n');
					}
				}
				else {
					text.append(block.plainText()).append('\n');
				}
			}
			return text.toString().getBytes(StandardCharsets.UTF_8);
		}
	},

	/** Tables as lines with tabs, as the office's own report came out of a PDF. */
	TABS("txt") {
		@Override
		byte[] file(String title, List<Block> blocks) {
			StringBuilder text = new StringBuilder(title + "\n\n");
			for (Block block : blocks) {
				if (block instanceof Table table) {
					for (String[] line : Tables.texts(table, false)) {
						text.append(String.join("\t", oneLine(line))).append('\n');
					}
				}
				else {
					text.append(block.plainText()).append('\n');
				}
				text.append('\n');
			}
			return text.toString().getBytes(StandardCharsets.UTF_8);
		}
	};

	private static final String PAGE_HEAD = """
			<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
			<html><head><meta charset="utf-8"><title>%s_某某市人民政府</title><meta name="ArticleTitle" content="%s"/>
			<meta name="SiteName" content="某某市人民政府"/><style>.a{color:red}</style><script>var a = "<table>";</script></head>
			<body><div class="top"><a href="/">设为首页</a> | <a href="/mobile">手机版</a> | <a href="/en">English</a></div>
			<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/zwfw">政务服务</a></li>
			<li><a href="/hdjl">互动交流</a></li></ul></div>
			<table width="1000" border="0" align="center"><tr><td width="200" valign="top">
			<ul class="menu"><li>政府信息公开指南</li><li>政府信息公开制度</li><li>法定主动公开内容</li><li>政府信息公开年报</li></ul>
			</td><td><div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/gk">政府信息公开</a> &gt; 政府信息公开年报</div>
			<div class="title">%s</div><div class="info">发布时间：2022-01-28 10:21&nbsp;&nbsp;来源：某某市人民政府办公室&nbsp;&nbsp;字体：[<a>大</a> <a>中</a> <a>小</a>]</div>
			<div id="zoom" class="content TRS_Editor">
			""";

	private static final String PAGE_FOOT = """
			</div><div class="tools"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div>
			<div style="display:none" class="print">打印版<table><tr><td>规章</td><td>99</td><td>99</td><td>99</td></tr></table></div>
			</td></tr></table>
			<div class="foot"><p>主办：某某市人民政府办公室　备案号：粤ICP备00000000号-1</p><p>网站标识码：0000000000</p></div></body></html>
			""";

	private final String ending;

	Medium(String ending) {
		this.ending = ending;
	}

	abstract byte[] file(String title, List<Block> blocks) throws PagesRefused;

	/** The text as it comes back from such a file. */
	public Reading reading(String title, List<Block> blocks) {
		try {
			return new DefaultImporter().file("report." + this.ending, file(title, blocks));
		}
		catch (UnreadableFile | PagesRefused ex) {
			throw new AssertionError(ex);
		}
	}

	static String html(Block block, boolean markedUp) {
		if (block instanceof Table table) {
			StringBuilder html = new StringBuilder(markedUp
					? "<div style=\"overflow:auto\"><table class=\"MsoNormalTable\" border=\"1\" cellspacing=\"0\">\n<!-- 表 --><tbody>"
					: "<table border=\"1\">");
			for (Row row : table.rows()) {
				html.append("<tr>");
				row.cells().forEach((cell) -> html.append(cell(cell, markedUp)));
				html.append("</tr>\n");
			}
			return html.append(markedUp ? "</tbody></table></div>" : "</table>").append('\n').toString();
		}
		String text = escaped(block.plainText());
		if (block instanceof Block.Heading heading) {
			return markedUp
					? "<p style=\"text-indent:2em\"><strong><span style=\"font-family:黑体\">" + text
							+ "</span></strong></p>\n"
					: "<h%d>%s</h%d>\n".formatted(heading.level() + 1, text, heading.level() + 1);
		}
		return markedUp ? "<p style=\"text-indent:2em\"><span style=\"font-size:16pt\">" + text + "</span></p>\n"
				: "<p>" + text + "</p>\n";
	}

	private static String cell(Cell cell, boolean markedUp) {
		String spans = ((cell.colSpan() > 1) ? " colspan=\"" + cell.colSpan() + "\"" : "")
				+ ((cell.rowSpan() > 1) ? " rowspan=\"" + cell.rowSpan() + "\"" : "");
		String text = escaped(cell.text()).replace("\n", "<br>");
		if (!markedUp) {
			return "<td" + spans + ">" + text + "</td>";
		}
		int half = Math.max(0, text.indexOf('&') >= 0 || text.indexOf('<') >= 0 ? 0 : text.length() / 2);
		return "<td style=\"padding:0 4px\" valign=\"center\"" + spans
				+ "><p class=\"MsoNormal\" align=\"center\"><span style=\"font-family:宋体\"><font>"
				+ text.substring(0, half) + "</font></span><span lang=\"EN-US\">" + text.substring(half)
				+ "<o:p></o:p></span></p></td>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\u00a0", "&nbsp;");
	}

	private static String[] oneLine(String[] texts) {
		return Arrays.stream(texts).map((text) -> text.replace("\n", "")).toArray(String[]::new);
	}

}
