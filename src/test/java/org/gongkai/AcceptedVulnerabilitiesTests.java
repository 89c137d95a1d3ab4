package org.gongkai;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/** No vulnerability is accepted without a reason, for all libraries, or for ever. */
class AcceptedVulnerabilitiesTests {

	private static final Path ACCEPTED = Path.of("src/vulnerabilities/accepted.xml");

	private static final int SHORTEST_REASON = 40;

	@Test
	void eachHasAReasonALibraryAndAnEnd() throws Exception {
		NodeList entries = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(ACCEPTED.toFile())
			.getElementsByTagName("suppress");
		List<String> wrong = new ArrayList<>();
		for (int i = 0; i < entries.getLength(); i++) {
			Element entry = (Element) entries.item(i);
			if (text(entry, "notes").length() < SHORTEST_REASON) {
				wrong.add("No reason: " + text(entry, "cve"));
			}
			if (text(entry, "packageUrl").isEmpty() || text(entry, "packageUrl").contains(".*")) {
				wrong.add("No single library: " + text(entry, "cve"));
			}
			if (text(entry, "cve").isEmpty() || entry.getAttribute("until").isEmpty()) {
				wrong.add("For anything or for ever: " + text(entry, "notes"));
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static String text(Element entry, String name) {
		NodeList found = entry.getElementsByTagName(name);
		return (found.getLength() > 0) ? found.item(0).getTextContent().strip() : "";
	}

}
