package org.gongkai.inspection.labelled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.RuleFamily;
import org.gongkai.inspection.terms.ShippedRules;
import org.gongkai.inspection.terms.TermEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the lists as the office of a labelled text has them. */
final class OfficeTerms {

	private static final Pattern LEADER = Pattern.compile("(.+)=(.+)@([0-9-]+)~([0-9-]*)");

	/** The rules of all offices together would fill the memory. */
	private static final int KEPT = 3;

	private static final Map<LabelledText.Register, RuleFamily> FAMILIES = new LinkedHashMap<>(KEPT, 1, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<LabelledText.Register, RuleFamily> eldest) {
			return size() > KEPT;
		}

	};

	private OfficeTerms() {
	}

	static synchronized RuleFamily of(LabelledText.Register register) {
		return FAMILIES.computeIfAbsent(register,
				(office) -> ShippedRules.of(leaders(office.leaders()), former(office.former())));
	}

	private static List<TermEntry> leaders(List<String> written) {
		List<TermEntry> leaders = new ArrayList<>();
		for (String one : written) {
			Matcher leader = LEADER.matcher(one);
			assertThat(leader.matches()).as(one).isTrue();
			LocalDate to = leader.group(4).isEmpty() ? null : LocalDate.parse(leader.group(4));
			leaders.add(new TermEntry(leader.group(1), "", "", LocalDate.parse(leader.group(3)), to, null, "",
					leader.group(2).replace('、', '|'), leaders.size() + 1));
		}
		return leaders;
	}

	private static List<TermEntry> former(List<String> written) {
		return written.stream()
			.map((one) -> one.split("→"))
			.map((pair) -> new TermEntry(pair[0], pair[1], "", null, null, null, "", "", 0))
			.toList();
	}

}
