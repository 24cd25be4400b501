// What may be asked about roadmaps: what stands in one, what is proposed, what was released, what belongs to it and does not stand there,
// what changed.

export { type Found, factsByDesignation, factsOfRecords, offered, recordsOnRoadmap, searchFor, tiesOf } from './reads/catalogue.js';
export { type RoadmapChanges, roadmapChanges } from './reads/changes.js';
export { type ListAsked, type PlannedList, listById, planList } from './reads/lists.js';
export { type Proposal, alreadyProposed, openProposals, proposalById, proposalsOf, proposedSince } from './reads/proposals.js';
export { type Release, type ReleaseBrief, frozenPapers, releaseOf, releasesOf } from './reads/releases.js';
export { areasOf, entryById, roadmapOf, roadmapsWith } from './reads/roadmap.js';
export { catalogueCensus, findSuggestions, groupsToSuggestFor, suggestedAt, suggestionsFor, turnedDown } from './reads/suggestions.js';
export { type EntryVersion, type PastMeeting, type Step, latestSteps, meetingsPast, roadmapAt, versionsOf } from './reads/versions.js';
