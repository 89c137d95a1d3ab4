package org.gongkai.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Content;
import org.jspecify.annotations.Nullable;

/**
 * 信息发布审批单: the 29 fields in their order, put together from the record; nothing on it was
 * typed for the form alone.
 *
 * @param number 1 编号, blank before hand-in
 * @param title 2 标题
 * @param section 3 拟稿单位
 * @param drafter 4 拟稿人
 * @param phone 5 联系电话
 * @param handedInOn 6 交稿日期, or null before hand-in
 * @param source 7 信息来源
 * @param summary 8 内容概述
 * @param pictures 9 图片及说明
 * @param column 10 发布平台与栏目
 * @param publishAt 11 拟发布时间, or null for at once
 * @param validUntil 12 时效
 * @param attribute 13 公开属性 and its reason
 * @param catalogue 14 文号、主题分类、体裁分类、成文日期; the index number is given at publication
 * @param secret 15 是否涉密
 * @param masked 16 个人敏感信息是否已脱敏
 * @param importance 17 重要等级
 * @param proofs 18–20 一校、二校、三校, with the reading aloud of a major text
 * @param reviews 21–23 一审、二审、三审
 * @param secrecy 24 保密审查
 * @param secrecyNumber 24 number of the secrecy form
 * @param signOff 25 签发
 * @param release 26 发布
 * @param address 26 address of the page, blank before publication
 * @param patrol 27 巡查
 * @param corrections 28 更正、撤稿记录
 * @param remarks 29 备注: waivers, verdicts that lost their force
 * @param attachments the attachments with their digests
 */
public record ApprovalForm(String number, String title, String section, String drafter, String phone,
		@Nullable LocalDate handedInOn, String source, String summary, List<String> pictures, String column,
		@Nullable Instant publishAt, String validUntil, String attribute, Catalogue catalogue, String secret,
		String masked, String importance, List<FormSignature> proofs, List<FormSignature> reviews,
		FormSignature secrecy, String secrecyNumber, FormSignature signOff, FormSignature release, String address,
		FormSignature patrol, List<String> corrections, List<String> remarks, List<Content.Attachment> attachments) {

	public ApprovalForm {
		pictures = List.copyOf(pictures);
		proofs = List.copyOf(proofs);
		reviews = List.copyOf(reviews);
		corrections = List.copyOf(corrections);
		remarks = List.copyOf(remarks);
		attachments = List.copyOf(attachments);
	}

}
