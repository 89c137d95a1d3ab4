package org.gongkai.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 环节表单: what a stage asks for beside the opinion. Everything has an explicit default, so
 * that a decision without answers says that they were not given.
 *
 * @param fields the fields in order
 */
public record StageForm(List<Field> fields) {

	/** What stands where a question was not answered. */
	public static final String NOT_FILLED_IN = "未填写";

	private static final StageForm PROOF = new StageForm(
			List.of(new Field("errors", "差错数", Kind.NUMBER, List.of(), "0"), text("corrections", "主要差错")));

	private static final StageForm FIRST_REVIEW = new StageForm(List.of(yesNo("factsChecked", "事实、依据、数据已核对"),
			yesNo("sourceChecked", "来源已核对（转载的，来源权威、内容一致）"), yesNo("masked", "个人敏感信息已脱敏")));

	private static final StageForm SECOND_REVIEW = new StageForm(
			List.of(yesNo("attributeChecked", "公开属性和依据已核对"), yesNo("catalogueChecked", "目录数据已核对"),
					text("thirdPartyConsulted", "第三方意见"), text("otherAgencies", "其他机关的确认")));

	private static final StageForm SECRECY = new StageForm(List.of(yesNo("marked", "标有密级"), yesNo("derived", "源于涉密载体"),
			text("secrecyLevel", "密级、期限、解密依据"), yesNo("stateSecret", "涉及国家秘密"), yesNo("workSecret", "涉及工作秘密"),
			yesNo("tradeSecret", "涉及商业秘密"), yesNo("privacy", "涉及个人隐私"), yesNo("safetyAndStability", "危及三安全一稳定"),
			yesNo("aggregation", "汇聚后泄露"), yesNo("hiddenContent", "含隐藏内容（修订、批注、隐藏行、文件属性、图片位置）"),
			text("thirdParty", "第三方意见"), choice("carrier", "信息载体形式", "公文类", "非公文类：文字", "非公文类：图片", "非公文类：视频", "非公文类：数据"),
			choice("infoSource", "信息来源", "本机关制作", "获取自其他机关", "转载"), text("channels", "拟公开方式"), text("ground", "结论的依据"),
			text("redactions", "删减清单"), text("referredTo", "报请的机关"), text("reply", "答复结果"),
			text("reassessOn", "重新评估日期")));

	private static final StageForm FINAL_REVIEW = new StageForm(List.of(yesNo("directionChecked", "政治方向、政策口径已审核"),
			yesNo("timingChecked", "发布时机已审核"), choice("importance", "重要等级", "A", "B", "C")));

	private static final StageForm SIGN_OFF = new StageForm(
			List.of(choice("importance", "重要等级", "A", "B", "C"), text("validUntil", "有效期、置顶期")));

	private static final StageForm PUBLISH = new StageForm(List.of(text("platforms", "发布平台")));

	private static final StageForm PATROL = new StageForm(
			List.of(yesNo("pageOpens", "网页可以打开"), yesNo("sameAsSigned", "与签发稿一致"), yesNo("linksWork", "链接和下载可用")));

	public StageForm {
		fields = List.copyOf(fields);
	}

	/** The form of a stage; without fields for 起草. */
	public static StageForm of(Stage stage) {
		return switch (stage) {
			case DRAFT -> new StageForm(List.of());
			case FIRST_PROOF, SECOND_PROOF, FINAL_PROOF -> PROOF;
			case FIRST_REVIEW -> FIRST_REVIEW;
			case SECOND_REVIEW -> SECOND_REVIEW;
			case SECRECY_REVIEW -> SECRECY;
			case FINAL_REVIEW -> FINAL_REVIEW;
			case SIGN_OFF -> SIGN_OFF;
			case PUBLISH -> PUBLISH;
			case PATROL -> PATROL;
		};
	}

	/** What is wrong with the answers; empty when they can be kept. */
	List<String> problems(Map<String, String> answers) {
		List<String> problems = new ArrayList<>();
		answers.forEach((name, value) -> this.fields.stream()
			.filter((field) -> field.name().equals(name))
			.findFirst()
			.ifPresentOrElse((field) -> {
				if (!value.isBlank() && !field.accepts(value.strip())) {
					problems.add("“%s”不能填“%s”".formatted(field.label(), shortened(value)));
				}
			}, () -> problems.add("本环节的表单没有“%s”这一项".formatted(shortened(name)))));
		return problems;
	}

	private static String shortened(String text) {
		return (text.length() > 40) ? text.substring(0, 40) + "…" : text;
	}

	/** The answers in the form's order, with the default where none was given. */
	Map<String, String> complete(Map<String, String> answers) {
		Map<String, String> complete = new LinkedHashMap<>();
		for (Field field : this.fields) {
			String answer = answers.getOrDefault(field.name(), "").strip();
			complete.put(field.name(), answer.isEmpty() ? field.unanswered() : answer);
		}
		return complete;
	}

	private static Field yesNo(String name, String label) {
		return new Field(name, label, Kind.YES_NO, List.of("是", "否"), NOT_FILLED_IN);
	}

	private static Field text(String name, String label) {
		return new Field(name, label, Kind.TEXT, List.of(), NOT_FILLED_IN);
	}

	private static Field choice(String name, String label, String... choices) {
		return new Field(name, label, Kind.CHOICE, List.of(choices), NOT_FILLED_IN);
	}

	/** How a field is answered. */
	public enum Kind {

		YES_NO, TEXT, NUMBER, CHOICE

	}

	/**
	 * A field of a form.
	 *
	 * @param name its name in {@link Decision#fields()}
	 * @param label what users read
	 * @param kind how it is answered
	 * @param choices the possible answers of YES_NO and CHOICE, else empty
	 * @param unanswered what is kept when it is left open
	 */
	public record Field(String name, String label, Kind kind, List<String> choices, String unanswered) {

		boolean accepts(String value) {
			return switch (this.kind) {
				case YES_NO, CHOICE -> this.choices.contains(value) || value.equals(NOT_FILLED_IN);
				case NUMBER -> value.matches("\\d{1,6}");
				case TEXT -> value.length() <= 2000;
			};
		}

	}

}
