package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.html.HtmlReport;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.reader.Unreadable;
import java.io.IOException;

/** Puts what is wrong or odd on the page, and passes it on. */
final class PageFindings implements FindingReport {
    private final HtmlReport page;
    private final FindingReport next;

    PageFindings(HtmlReport page, FindingReport next) {
        this.page = page;
        this.next = next;
    }

    @Override
    public void unreadable(Place place, Unreadable unreadable) throws IOException {
        page.add(place.path(), place.index(), unreadable);
        next.unreadable(place, unreadable);
    }

    @Override
    public void finding(Place place, Finding finding) throws IOException {
        page.add(place.path(), place.index(), finding);
        next.finding(place, finding);
    }
}
