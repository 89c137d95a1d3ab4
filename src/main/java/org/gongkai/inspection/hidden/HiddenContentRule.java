package org.gongkai.inspection.hidden;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.document.AttachedFile;
import org.gongkai.format.hidden.HiddenItem;
import org.gongkai.format.hidden.HiddenKind;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;

import org.springframework.stereotype.Component;

/**
 * H1: what attachments and pictures hide. What gives away content has to go; names of
 * authors and what programs note may stay if somebody says why.
 */
@Component
public class HiddenContentRule implements InspectionRule {

	private static final String ADVICE = "请拟稿人在“附件与表单”页点“做一份干净的副本”，或者改好后重新上传。";

	@Override
	public String code() {
		return "H1";
	}

	@Override
	public String description() {
		return "文件隐藏内容";
	}

	@Override
	public String basis() {
		return "《政府信息公开条例》第十七条（公开前审查）";
	}

	/** Until the secrecy review one may work with changes and comments. */
	@Override
	public Set<Gate> gates() {
		return EnumSet.of(Gate.SECRECY, Gate.FINAL_ROUND, Gate.SIGN_OFF, Gate.PUBLICATION);
	}

	@Override
	public List<Hit> inspect(InspectedText text) {
		List<Hit> hits = new ArrayList<>();
		int attachment = 0;
		int from = 0;
		for (AttachedFile file : text.files()) {
			Spot spot = new Spot(file.block(), 0, 0);
			if (!file.isPicture()) {
				String name = text.attachmentNames().get(attachment++);
				spot = new Spot(InspectedText.ATTACHMENTS, from, from + name.length());
				from += name.length() + 1;
			}
			inspect(text, file, spot, hits);
		}
		return hits;
	}

	/**
	 * One finding for what has to go, one for what needs a reason: a click mends both.
	 */
	private static void inspect(InspectedText text, AttachedFile file, Spot spot, List<Hit> hits) {
		for (Severity severity : List.of(Severity.BLOCK, Severity.CONFIRM)) {
			Map<HiddenKind, List<HiddenItem>> kinds = new EnumMap<>(HiddenKind.class);
			for (HiddenItem item : file.hidden()) {
				if (item.kind().isLeak() == (severity == Severity.BLOCK)) {
					kinds.computeIfAbsent(item.kind(), (kind) -> new ArrayList<>()).add(item);
				}
			}
			if (!kinds.isEmpty()) {
				hits.add(new Hit(severity, spot, text.sectionOf(spot.block()), file.isPicture() ? "" : file.name(),
						message(file, kinds), null, null, file.digest() + " " + spot.block() + " " + kinds.keySet()));
			}
		}
	}

	private static String message(AttachedFile file, Map<HiddenKind, List<HiddenItem>> kinds) {
		if (kinds.containsKey(HiddenKind.UNREADABLE)) {
			return file.title() + "无法检查：" + kinds.get(HiddenKind.UNREADABLE).get(0).sample();
		}
		StringBuilder message = new StringBuilder(file.title() + "里有看不见的内容：");
		kinds.forEach((kind, items) -> {
			message.append("\n").append(items.get(0).line());
			message.append((items.size() > 1) ? " 等" + items.size() + "处" : "");
			message.append("（").append(kind.danger()).append("）");
		});
		return message.append("\n").append(ADVICE).toString();
	}

}
