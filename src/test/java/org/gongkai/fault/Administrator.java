package org.gongkai.fault;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks after what the process could not do, at the page that is there for it. */
final class Administrator {

	private static final String PAGE = "/incidents";

	private final FormClient pages;

	Administrator(Function<String, URI> addresses) throws IOException {
		this.pages = FormClient.signedIn("admin", addresses);
	}

	/** Has all failed steps tried again, as soon as the page is there. */
	boolean retryAll(Duration limit) {
		return Clerks.await(() -> {
			try {
				this.pages.send(PAGE, PAGE + "/retry", Map.of());
				return true;
			}
			catch (IOException ex) {
				return false;
			}
		}, limit);
	}

	/** Whether a step waits for a person. */
	boolean seesAnIncident() {
		try {
			return !this.pages.open(PAGE).select("section[aria-labelledby=failed] [data-status=BLOCK]").isEmpty();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Asserts that no document is without task, timer and failed step. */
	void seesNothingStranded() throws IOException {
		Document page = this.pages.open(PAGE);
		assertThat(page.select("section[aria-labelledby=standstills] tbody tr").eachText()).isEmpty();
	}

}
