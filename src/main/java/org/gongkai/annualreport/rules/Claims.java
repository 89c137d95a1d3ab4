package org.gongkai.annualreport.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.Aspect;
import org.gongkai.annualreport.CellWords;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a sentence that repeat what the tables say. Only what certainly does is
 * one: a number of another year, of a plan, of another body, of another matter is none.
 *
 * @param sentence the sentence
 * @param quantities all its quantities
 * @param claims those that repeat the tables
 */
record Claims(Prose.Statement sentence, List<Quantity> quantities, List<Claim> claims) {

	/** What is looked at behind a number. */
	private static final int LONGEST_AFTER = 14;

	/** What is looked at before a number. */
	private static final int LONGEST_BEFORE = 60;

	private static final Pattern ABOUT_APPLICATIONS = Pattern.compile("信息公开申请|依申请|公开申请|信息公开.{0,6}(?:复议|诉讼)");

	private static final Pattern OTHER_MATTER = Pattern
		.compile("建议|提案|议案|留言|信箱|来信|信访|热线|工单|咨询|投诉|诉求|舆情|问政|许可申请|登记申请|复议申请|项目|评议|答辩|备案|听证|来电|来访|检查|整改");

	private static final Pattern OTHER_BODY = Pattern.compile("本级|各部门|各县|各区|各镇|各乡|各街道|下属|所属|下辖|机关本部|直属|[区县]级|乡镇级");

	private static final Pattern OTHER_TIME = Pattern.compile(
			"(?:去年|前年|往年|历年|近[0-9一二三四五六七八九十两]{1,2}年|上年度?(?!.{0,3}结转)|上一年度?(?!.{0,3}结转)|以来|累计至|半年|季度|(?<!1)[0-9]月|1[0-2]月(?!31日)|平均|人均|月均|日均|每[年月季周]|同期)");

	private static final Pattern PLAN = Pattern.compile("计划|拟|将|预计|力争|目标|下一步|争取|打算");

	private static final Pattern CHANGE = Pattern.compile("(?:增加|减少|增长|下降|上升|多|少|增|减|增至|降至)了?(?:约|近)?$");

	private static final Pattern CHANNEL = Pattern.compile("网上|网络|在线|线上|线下|信函|邮寄|来函|信件|当面|现场|传真|邮件|邮箱|平台|窗口|口头|电话|渠道");

	private static final Pattern ALTOGETHER = Pattern.compile("(?<!公)共|累计|合计|总计");

	private static final Pattern WHOLE_YEAR = Pattern.compile("1月1日.{0,12}12月31日");

	private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");

	private static final Pattern ANSWERED = Pattern
		.compile("(?:%s)[^,;]{0,12}$".formatted(CellWords.of(ApplicationRow.RESULT_TOTAL)));

	private static final Pattern HANDLED = Pattern
		.compile("(?:%s)[^,;]{0,12}申请[^,;]{0,6}$".formatted(CellWords.HANDLING));

	/** Reads the claims of a sentence in a report for that year. */
	static Claims of(Prose.Statement sentence, int year) {
		// the whole year is no other time; of the same length, so that places stay
		String text = !sentence.text().contains("12月31日") ? sentence.text()
				: WHOLE_YEAR.matcher(sentence.text()).replaceAll((period) -> "年".repeat(period.group().length()));
		List<Quantity> quantities = Quantity.in(text);
		List<Claim> claims = new ArrayList<>();
		int end = 0;
		Topic topic = Topic.of(sentence);
		for (Quantity quantity : quantities) {
			String before = text.substring(Math.max(end, quantity.from() - LONGEST_BEFORE), quantity.from());
			String after = upToComma(
					text.substring(quantity.to(), Math.min(text.length(), quantity.to() + LONGEST_AFTER)));
			topic = topic.after(before);
			if (quantity.countsCases() && isOfThisReport(text, quantity, before, after, year)) {
				topic.meaning(before, after, claims.isEmpty() ? null : claims.get(claims.size() - 1))
					.ifPresent((found) -> claims.add(new Claim(quantity, found.meanings(), found.row())));
			}
			end = quantity.to();
		}
		return new Claims(sentence, quantities, claims);
	}

	private static String upToComma(String after) {
		for (int at = 0; at < after.length(); at++) {
			if (",;、:()".indexOf(after.charAt(at)) >= 0 || Character.isDigit(after.charAt(at))) {
				return after.substring(0, at);
			}
		}
		return after;
	}

	private static boolean isOfThisReport(String text, Quantity quantity, String before, String after, int year) {
		String near = before + after;
		return !OTHER_MATTER.matcher(near).find() && !OTHER_BODY.matcher(near).find()
				&& !OTHER_TIME.matcher(before).find() && !PLAN.matcher(before).find() && !CHANGE.matcher(before).find()
				&& (!CHANNEL.matcher(near).find() || ALTOGETHER.matcher(before).find())
				&& isYear(text.substring(0, quantity.from()), before, year);
	}

	/** The last year named before the number counts, unless it is only carried over. */
	private static boolean isYear(String sentence, String before, int year) {
		if (CellWords.in(before, CellWords.of(ApplicationRow.CARRIED_IN))
				|| CellWords.in(before, CellWords.of(ApplicationRow.CARRIED_OUT))) {
			return true;
		}
		Matcher named = YEAR.matcher(sentence);
		int last = year;
		while (named.find()) {
			last = Integer.parseInt(named.group(1));
		}
		return last == year;
	}

	/**
	 * A number that repeats the tables.
	 *
	 * @param quantity the number
	 * @param meanings what it may stand for; one of them has to come out
	 * @param row the row of table three it speaks of, or null
	 */
	record Claim(Quantity quantity, List<Meaning> meanings, @Nullable ApplicationRow row) {
	}

	/** A meaning found. */
	private record Found(List<Meaning> meanings, @Nullable ApplicationRow row) {

		static Optional<Found> of(Meaning... meanings) {
			return Optional.of(new Found(List.of(meanings), null));
		}

		static Optional<Found> of(ApplicationRow row) {
			return Optional.of(new Found(List.of(Meaning.of(row)), row));
		}

	}

	/**
	 * What the sentence speaks of so far.
	 *
	 * @param applications whether of applications for information
	 * @param remedies of which groups of table four, none when not of them
	 */
	private record Topic(boolean applications, List<RemedyGroup> remedies) {

		private static final List<RemedyGroup> LITIGATION = List.of(RemedyGroup.LITIGATION_DIRECT,
				RemedyGroup.LITIGATION_AFTER_REVIEW);

		private static final List<RemedyGroup> ALL = List.of(RemedyGroup.values());

		static Topic of(Prose.Statement sentence) {
			boolean onRequest = sentence.prose().aspect() == Aspect.ON_REQUEST;
			return new Topic(onRequest || isAboutApplications(sentence.text()), List.of());
		}

		private static boolean isAboutApplications(String text) {
			return (text.contains("申请") || text.contains("复议") || text.contains("诉讼"))
					&& ABOUT_APPLICATIONS.matcher(text).find();
		}

		/** The words before the next number may change what it is about. */
		Topic after(String before) {
			boolean litigation = CellWords.in(before, CellWords.LITIGATION);
			for (RemedyGroup group : List.of(RemedyGroup.LITIGATION_AFTER_REVIEW, RemedyGroup.LITIGATION_DIRECT)) {
				if (CellWords.in(before, CellWords.of(group))) {
					return new Topic(this.applications, List.of(group));
				}
			}
			boolean reconsideration = CellWords.in(before, CellWords.of(RemedyGroup.RECONSIDERATION));
			if (litigation || reconsideration) {
				return new Topic(this.applications, (litigation && reconsideration) ? ALL
						: litigation ? LITIGATION : List.of(RemedyGroup.RECONSIDERATION));
			}
			return (before.contains("申请") || before.contains("答复")) ? new Topic(this.applications, List.of()) : this;
		}

		Optional<Found> meaning(String before, String after, @Nullable Claim last) {
			if (!this.applications) {
				return DisclosureMeaning.of(before, after).flatMap((meaning) -> Found.of(meaning));
			}
			if (!this.remedies.isEmpty() || after.contains("纠错")) {
				return remedy(before, after);
			}
			return application(before, after, last)
				.or(() -> DisclosureMeaning.of(before, after).flatMap((meaning) -> Found.of(meaning)));
		}

		private Optional<Found> remedy(String before, String after) {
			RemedyGroup[] groups = (this.remedies.isEmpty() ? ALL : this.remedies).toArray(new RemedyGroup[0]);
			String near = before + after;
			for (RemedyResult result : List.of(RemedyResult.OVERTURNED, RemedyResult.UPHELD, RemedyResult.PENDING)) {
				if (CellWords.in(near, CellWords.of(result))) {
					return Found.of(Meaning.of(result, groups));
				}
			}
			if (near.contains("审结")) {
				return Optional.empty();
			}
			if (CellWords.in(near, CellWords.of(RemedyResult.OTHER_RESULT))) {
				return Found.of(Meaning.of(RemedyResult.OTHER_RESULT, groups));
			}
			boolean named = before.contains("复议") || CellWords.in(before, CellWords.LITIGATION);
			return (named && !before.matches(".*(?:驳回|撤|和解|胜诉|调解|应诉|代理|出庭).*"))
					? Found.of(Meaning.of(RemedyResult.TOTAL, groups)) : Optional.empty();
		}

		private static Optional<Found> application(String before, String after, @Nullable Claim last) {
			String near = before + after;
			if (CellWords.in(after, CellWords.of(ApplicationRow.CARRIED_OUT))
					|| CellWords.in(before, CellWords.of(ApplicationRow.CARRIED_OUT))) {
				return Found.of(ApplicationRow.CARRIED_OUT);
			}
			if (CellWords.in(near, CellWords.of(ApplicationRow.CARRIED_IN))) {
				return Found.of(ApplicationRow.CARRIED_IN);
			}
			Optional<Found> result = result(near);
			if (result.isPresent()) {
				return result;
			}
			List<Applicant> applicants = applicants(near);
			if (!applicants.isEmpty()) {
				ApplicationRow row = (last != null) ? last.row() : ApplicationRow.NEW_RECEIVED;
				return Optional.ofNullable(row).map((one) -> new Found(List.of(Meaning.of(one, applicants)), one));
			}
			if (near.contains("申请")
					&& (CellWords.in(near, CellWords.of(ApplicationRow.NEW_RECEIVED)) || before.contains("新增"))) {
				return ALTOGETHER.matcher(before).find()
						? Optional.of(new Found(List.of(Meaning.of(ApplicationRow.NEW_RECEIVED), Meaning.handled()),
								ApplicationRow.NEW_RECEIVED))
						: Found.of(ApplicationRow.NEW_RECEIVED);
			}
			if (ANSWERED.matcher(before).find() || after.matches("(?:已|均已|全部)?(?:办结|答复).{0,8}")) {
				return near.matches(".*(?:逾期|超期|延期|按期|按时|未|率|不服|当场|简单|便民).*") ? Optional.empty()
						: Found.of(ApplicationRow.RESULT_TOTAL);
			}
			if (HANDLED.matcher(before).find() || before.matches(".*申请办件[^,;]{0,6}")) {
				return Optional.of(new Found(List.of(Meaning.of(ApplicationRow.RESULT_TOTAL),
						Meaning.of(ApplicationRow.NEW_RECEIVED), Meaning.handled()), ApplicationRow.NEW_RECEIVED));
			}
			return Optional.empty();
		}

		private static Optional<Found> result(String near) {
			if (CellWords.in(near, CellWords.of(ApplicationRow.Group.REFUSED))) {
				return Found.of(Meaning.of(ApplicationRow.Group.REFUSED));
			}
			for (ApplicationRow row : List.of(ApplicationRow.PARTLY_GRANTED, ApplicationRow.GRANTED)) {
				if (CellWords.in(near, CellWords.of(row))) {
					return Found.of(row);
				}
			}
			return Stream.of(ApplicationRow.Group.values())
				.filter((group) -> CellWords.in(near, CellWords.of(group)))
				.findFirst()
				.map((group) -> new Found(List.of(Meaning.of(group)), null));
		}

		private static List<Applicant> applicants(String near) {
			List<Applicant> named = new ArrayList<>();
			for (Applicant applicant : List.of(Applicant.BUSINESS, Applicant.RESEARCH, Applicant.PUBLIC_WELFARE,
					Applicant.LEGAL_SERVICE)) {
				if (near.contains(applicant.label())) {
					named.add(applicant);
				}
			}
			if (near.contains("自然人")) {
				named.add(0, Applicant.NATURAL_PERSON);
			}
			else if (named.isEmpty() && near.contains("法人")) {
				return List.of(Applicant.BUSINESS, Applicant.RESEARCH, Applicant.PUBLIC_WELFARE,
						Applicant.LEGAL_SERVICE, Applicant.OTHER_ORG);
			}
			return named;
		}

	}

}
