package org.gongkai.annualreport;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The 25 rows of table three, 收到和处理政府信息公开申请情况, in their order. An application counts in
 * exactly one row of result.
 * <p>
 * 依据：《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）.
 */
public enum ApplicationRow {

	NEW_RECEIVED("newReceived", null, "一、本年新收政府信息公开申请数量", "第二十九条、第三十一条"),
	CARRIED_IN("carriedIn", null, "二、上年结转政府信息公开申请数量", ""), GRANTED("granted", null, "（一）予以公开", "第三十六条第（一）项、第（二）项"),
	PARTLY_GRANTED("partlyGranted", null, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "第三十七条"),
	REFUSED_STATE_SECRET("refused.stateSecret", Group.REFUSED, "1.属于国家秘密", "第十四条"),
	REFUSED_PROHIBITED_BY_LAW("refused.prohibitedByLaw", Group.REFUSED, "2.其他法律行政法规禁止公开", "第十四条"),
	REFUSED_SAFETY_STABILITY("refused.safetyStability", Group.REFUSED, "3.危及“三安全一稳定”", "第十四条"),
	REFUSED_THIRD_PARTY("refused.thirdParty", Group.REFUSED, "4.保护第三方合法权益", "第十五条、第三十二条"),
	REFUSED_INTERNAL_AFFAIRS("refused.internalAffairs", Group.REFUSED, "5.属于三类内部事务信息", "第十六条第一款"),
	REFUSED_DELIBERATIVE("refused.deliberative", Group.REFUSED, "6.属于四类过程性信息", "第十六条第二款"),
	REFUSED_CASE_FILE("refused.caseFile", Group.REFUSED, "7.属于行政执法案卷", "第十六条第二款"),
	REFUSED_ADMIN_INQUIRY("refused.adminInquiry", Group.REFUSED, "8.属于行政查询事项", "第三十六条第（七）项"),
	UNABLE_NOT_HELD("unable.notHeld", Group.UNABLE, "1.本机关不掌握相关政府信息", "第三十六条第（四）项、第（五）项"),
	UNABLE_NEEDS_CREATION("unable.needsCreation", Group.UNABLE, "2.没有现成信息需要另行制作", "第三十八条"),
	UNABLE_STILL_UNCLEAR("unable.stillUnclear", Group.UNABLE, "3.补正后申请内容仍不明确", "第三十条"),
	NOT_PROCESSED_PETITION("notProcessed.petition", Group.NOT_PROCESSED, "1.信访举报投诉类申请", "第三十九条第一款"),
	NOT_PROCESSED_DUPLICATE("notProcessed.duplicate", Group.NOT_PROCESSED, "2.重复申请", "第三十六条第（六）项"),
	NOT_PROCESSED_PUBLICATION("notProcessed.publication", Group.NOT_PROCESSED, "3.要求提供公开出版物", "第三十九条第二款"),
	NOT_PROCESSED_EXCESSIVE("notProcessed.excessive", Group.NOT_PROCESSED, "4.无正当理由大量反复申请", "第三十五条"),
	NOT_PROCESSED_RECONFIRM("notProcessed.reconfirm", Group.NOT_PROCESSED, "5.要求行政机关确认或重新出具已获取信息", ""),
	OTHER_NOT_SUPPLEMENTED("other.notCorrected", Group.OTHER, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "第三十条"),
	OTHER_FEE_UNPAID("other.feeUnpaid", Group.OTHER, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "国办函〔2020〕109号"),
	OTHER_MISC("other.misc", Group.OTHER, "3.其他", ""), RESULT_TOTAL("resultTotal", null, "（七）总计", ""),
	CARRIED_OUT("carriedOut", null, "四、结转下年度继续办理", "");

	/** The label that spans rows 3 to 24. */
	public static final String RESULTS_LABEL = "三、本年度办理结果";

	private final String id;

	private final @Nullable Group group;

	private final String label;

	private final String basis;

	ApplicationRow(String id, @Nullable Group group, String label, String basis) {
		this.id = id;
		this.group = group;
		this.label = label;
		this.basis = basis;
	}

	public String id() {
		return this.id;
	}

	/** The group of results it belongs to, or null. */
	public @Nullable Group group() {
		return this.group;
	}

	/** Its own label, without those of group and results. */
	public String label() {
		return this.label;
	}

	/** The article it comes from, blank where the form alone knows it. */
	public String basis() {
		return this.basis;
	}

	/** Whether it stands under 三、本年度办理结果; the total does, too. */
	public boolean isUnderResults() {
		return compareTo(GRANTED) >= 0 && compareTo(RESULT_TOTAL) <= 0;
	}

	/** Whether it is one of the 21 results that （七）总计 adds up. */
	public boolean isResult() {
		return compareTo(GRANTED) >= 0 && compareTo(RESULT_TOTAL) < 0;
	}

	/** All labels from the left, joined as a clerk would say it. */
	public String path() {
		StringBuilder path = new StringBuilder();
		if (isUnderResults()) {
			path.append(RESULTS_LABEL).append(" / ");
		}
		if (this.group != null) {
			path.append(this.group.label()).append(" / ");
		}
		return path.append(this.label).toString();
	}

	/** The 21 results that （七）总计 adds up. */
	public static List<ApplicationRow> results() {
		return Arrays.stream(values()).filter(ApplicationRow::isResult).toList();
	}

	/** A group of results that has rows of its own. */
	public enum Group {

		REFUSED("（三）不予公开"), UNABLE("（四）无法提供"), NOT_PROCESSED("（五）不予处理"), OTHER("（六）其他处理");

		private final String label;

		Group(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

		/** The rows of the group, in order. */
		public List<ApplicationRow> rows() {
			return Arrays.stream(ApplicationRow.values()).filter((row) -> row.group == this).toList();
		}

	}

}
