package org.gongkai.inspection.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;

import org.springframework.stereotype.Component;

/**
 * L2: attachments that a text names and those that it has, and files that readers cannot
 * or should not open. What is hidden in a file is looked at where files are read.
 */
@Component
public class AttachmentRule implements InspectionRule {

	private static final int ENOUGH = MOST_HITS + 1;

	private static final Set<String> PROGRAMS = Set.of("exe", "com", "bat", "cmd", "msi", "scr", "js", "jse", "vbs",
			"vbe", "wsf", "ps1", "jar", "lnk", "reg", "hta", "chm", "dll", "apk", "sh", "iso", "html", "htm", "mht",
			"svg");

	private static final Set<String> WITH_MACROS = Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm",
			"potm", "ppam", "ppsm");

	private static final Set<String> TEMPORARY = Set.of("tmp", "bak", "wbk", "asd", "temp", "part", "crdownload", "eml",
			"msg", "mdb", "accdb", "db", "sql", "log");

	private static final Set<String> PACKED = Set.of("zip", "rar", "7z", "gz", "tar");

	private static final Pattern SEE = Pattern
		.compile("(?:详见|[请参查]看|见|参见|按照|填写)(?:本[文通知公告]{1,2}的?)?附 ?件(?!不|已|另|于|所附|资料袋)");

	private static final Pattern WORKING_NAME = Pattern.compile(
			"(?i)新建.{0,12}(?:文档|文本|工作表|幻灯片)|未命名|文档[0-9]{1,2}$|工作簿[0-9]{1,2}$|副本|修改[稿版0-9]|终稿|定稿|最终|初稿|草稿|送审|征求意见|讨论稿|^~\\$|\\([0-9]{1,2}\\)$");

	@Override
	public String code() {
		return "L2";
	}

	@Override
	public String description() {
		return "附件与正文是否对应、能否使用";
	}

	@Override
	public String basis() {
		return "《党政机关公文格式》（GB/T 9704—2012）7.3.4、7.4（附件说明与附件一致）；《政府网站发展指引》（国办发〔2017〕47号）";
	}

	@Override
	public List<Hit> inspect(InspectedText text) {
		List<Hit> hits = new ArrayList<>();
		NamedAttachments named = NamedAttachments.of(text);
		List<AttachmentName> unnamed = new ArrayList<>(
				text.attachmentNames().stream().map(AttachmentName::of).toList());
		List<NamedAttachments.Named> missing = new ArrayList<>();
		for (NamedAttachments.Named name : named.names()) {
			String bare = unnamed.isEmpty() ? "" : AttachmentName.bare(name.name());
			AttachmentName found = unnamed.stream()
				.filter((file) -> file.isCalled(bare))
				.findFirst()
				.or(() -> unnamed.stream().filter((file) -> file.isJustNumber(name.number())).findFirst())
				.orElse(null);
			if (found == null) {
				missing.add(name);
			}
			unnamed.remove(found);
		}
		for (NamedAttachments.Named name : missing.subList(0, Math.min(missing.size(), ENOUGH))) {
			String bare = unnamed.isEmpty() ? "" : AttachmentName.bare(name.name());
			AttachmentName meant = unnamed.stream().filter((file) -> file.resembles(bare)).findFirst().orElse(null);
			unnamed.remove(meant);
			if (meant != null) {
				hits.add(hit(text, name, "附件说明写“%s”，实际附的是“%s”。请核对是名称写错还是附错了文件。".formatted(name.name(), meant.file())));
			}
			else if (!named.isInText()) {
				hits.add(hit(text, name, "附件说明列了“%s”，文稿没有附上这个文件。请补传附件，或者删改附件说明。".formatted(name.name())));
			}
		}
		if (text.attachmentNames().isEmpty() && named.names().isEmpty() && !named.isInText()) {
			mentioned(text, hits);
		}
		files(text, unnamed, !named.names().isEmpty(), hits);
		return hits;
	}

	private static Hit hit(InspectedText text, NamedAttachments.Named name, String message) {
		return new Hit(Severity.CONFIRM, new Spot(name.block(), name.from(), name.to()), text.sectionOf(name.block()),
				name.line(), message, null, null);
	}

	/** 详见附件, and there is none. */
	private static void mentioned(InspectedText text, List<Hit> hits) {
		for (int block = 0; block < text.blocks().size(); block++) {
			Block here = text.blocks().get(block);
			String plain = (here instanceof Block.Paragraph) ? here.plainText() : "";
			Matcher see = (plain.indexOf('附') >= 0) ? SEE.matcher(plain) : null;
			if (see != null && see.find()) {
				hits.add(new Hit(Severity.CONFIRM, new Spot(block, see.start(), see.end()), text.sectionOf(block),
						see.group(), "文中说见附件，文稿却没有附件。请补传附件，或者删改这句话。", null, null));
				return;
			}
		}
	}

	private static void files(InspectedText text, List<AttachmentName> unnamed, boolean listed, List<Hit> hits) {
		String words = text.attachmentNames().isEmpty() ? "" : words(text);
		int from = 0;
		for (String file : text.attachmentNames()) {
			AttachmentName name = AttachmentName.of(file);
			Spot spot = new Spot(InspectedText.ATTACHMENTS, from, from + file.length());
			String unusable = unusable(name);
			if (!unusable.isEmpty()) {
				hits.add(hit(Severity.CONFIRM, spot, file, unusable));
			}
			else if (WORKING_NAME.matcher(file.substring(0, Math.max(0, file.lastIndexOf('.')))).find()) {
				hits.add(hit(Severity.CONFIRM, spot, file, "附件“%s”像是办理过程中的稿子。请确认附的是定稿，并改用正式名称。".formatted(file)));
			}
			else if (PACKED.contains(name.extension())) {
				hits.add(
						hit(Severity.HINT, spot, file, "附件“%s”是压缩包，手机上打不开，其中的文件也没有经过检查。请改为分别上传其中的文件。".formatted(file)));
			}
			else if (unnamed.contains(name) && !words.contains(name.bare())) {
				hits.add(hit(listed ? Severity.CONFIRM : Severity.HINT, spot, file,
						"附件“%s”在正文的附件说明中没有列出。请补写附件说明，或者删去多传的文件。".formatted(file)));
			}
			from += file.length() + 1;
		}
	}

	private static Hit hit(Severity severity, Spot spot, String file, String message) {
		return new Hit(severity, spot, "附件名称", file, message, null, null);
	}

	/** Title and text as names are compared with them. */
	private static String words(InspectedText text) {
		StringBuilder words = new StringBuilder(AttachmentName.bare(text.title()));
		for (Block block : text.blocks()) {
			words.append('\n');
			if (!(block instanceof Block.Table)) {
				words.append(AttachmentName.bare(NormalizedText.compact(block.plainText())));
			}
		}
		return words.toString();
	}

	private static String unusable(AttachmentName name) {
		if (PROGRAMS.contains(name.extension())) {
			return "附件“%s”是程序或者网页文件，不能作为附件公开。请删去，或者转成 PDF、OFD。".formatted(name.file());
		}
		if (WITH_MACROS.contains(name.extension())) {
			return "附件“%s”带有宏，公众打开时有风险。请另存为不带宏的 docx、xlsx，或者转成 PDF、OFD。".formatted(name.file());
		}
		if (TEMPORARY.contains(name.extension())) {
			return "附件“%s”是临时文件或者内部数据文件，不能公开。请换成正式文件。".formatted(name.file());
		}
		return name.extension().isEmpty() ? "附件“%s”没有扩展名，公众下载后打不开。请补上扩展名。".formatted(name.file()) : "";
	}

}
