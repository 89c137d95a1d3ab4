package org.gongkai.fault;

import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jsoup.nodes.Document;

/** The tokens of people, each made on the page where one makes it. */
final class Tokens {

	private final Map<String, String> made = new HashMap<>();

	/** Makes one for each person, before anything fails. */
	Tokens(Function<String, URI> addresses, Collection<String> people) throws IOException {
		for (String person : people) {
			FormClient client = FormClient.signedIn(person, addresses);
			String lastDay = client.open("/settings/tokens").select("[name=lastDay]").attr("value");
			Document token = client.send("/settings/tokens", "/settings/tokens",
					Map.of("name", "办公系统", "lastDay", lastDay));
			this.made.put(person, token.select("#token").text());
		}
	}

	String authorization(String person) {
		return "Bearer " + this.made.get(person);
	}

}
