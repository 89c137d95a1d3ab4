package org.gongkai.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.document.Content;
import org.jspecify.annotations.Nullable;

/**
 * 政府信息公开保密审查表: the 20 fields in their order.
 * <p>
 * 依据：《保守国家秘密法》第三十五条，《政府信息公开条例》第十七条。
 *
 * @param number 1 编号, blank before hand-in
 * @param filledOn 2 填表日期, or null before hand-in
 * @param section 3 拟公开信息单位（科室）
 * @param title 4 信息名称
 * @param docNumber 5 文号
 * @param carrier 6 信息载体形式
 * @param infoSource 7 信息来源
 * @param channels 8 拟公开方式
 * @param publishAt 9 拟公开时间, or null for at once
 * @param attribute 10 公开属性建议和理由
 * @param marked 11 是否标有密级、是否源于涉密载体
 * @param involved 12 是否涉及国家秘密等, each with its answer
 * @param thirdParty 13 第三方意见
 * @param attachments 14 附件清单（含哈希）
 * @param drafter 15 承办人自审意见: the hand-in stands for it
 * @param sectionHead 16 承办科室负责人意见
 * @param secrecy 17 保密审查意见
 * @param ground 17 the result's ground
 * @param redactions 17 删减清单
 * @param leader 18 分管领导审批意见
 * @param referral 19 报请确定: to whom and the answer, blank when it was not referred
 * @param remarks 20 备注
 */
public record SecrecyForm(String number, @Nullable LocalDate filledOn, String section, String title, String docNumber,
		String carrier, String infoSource, String channels, @Nullable Instant publishAt, String attribute,
		List<Answer> marked, List<Answer> involved, String thirdParty, List<Content.Attachment> attachments,
		FormSignature drafter, FormSignature sectionHead, FormSignature secrecy, String ground, String redactions,
		FormSignature leader, String referral, List<String> remarks) {

	public SecrecyForm {
		marked = List.copyOf(marked);
		involved = List.copyOf(involved);
		attachments = List.copyOf(attachments);
		remarks = List.copyOf(remarks);
	}

	/**
	 * An answered question.
	 *
	 * @param question what was asked
	 * @param answer 是, 否 or 未填写
	 */
	public record Answer(String question, String answer) {
	}

}
