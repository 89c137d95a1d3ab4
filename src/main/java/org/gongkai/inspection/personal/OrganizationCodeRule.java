package org.gongkai.inspection.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

import org.springframework.stereotype.Component;

/**
 * D8b: 组织机构代码, eight characters and a check character; public like the code it is part of
 * today, and a typing error when the check character is wrong.
 */
@Component
public class OrganizationCodeRule extends TextRule {

	private static final List<String> NAMES = List.of("组织机构代码");

	private static final LazyPattern CODE = new LazyPattern(
			"(?:证|号|码|为|是|[ :(]){0,6}\\n?([0-9A-Z]{8}) ?-? ?([0-9X])(?![0-9A-Za-z*-])");

	@Override
	public String code() {
		return "D8b";
	}

	@Override
	public String description() {
		return "组织机构代码的校验";
	}

	@Override
	public String basis() {
		return "GB 11714—1997《全国组织机构代码编制规则》";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		if (!piece.mayHold("织构码") || !Words.in(piece.text(), NAMES)) {
			return;
		}
		Words.each(piece.text(), NAMES, (from, to) -> {
			Matcher matcher = CODE.matcher(piece.text()).region(to, piece.text().length()).useTransparentBounds(true);
			if (matcher.lookingAt() && !CreditCode.validOrganisation(matcher.group(1) + matcher.group(2))) {
				hits.accept(piece.hit(Severity.CONFIRM, matcher.start(1), matcher.end(2),
						"组织机构代码的校验码不符，多半是写错了字符。请对照登记证书改正；确实如此的，请说明后确认。", null));
			}
		});
	}

}
