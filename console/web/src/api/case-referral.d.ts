export interface paths {
    "/v1/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accesses/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCases"];
        put?: never;
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/aid-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveExcess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/attachments/{attachmentId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/child-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/child-report/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reverseChildReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/child-report/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["waiveChildReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clients/{clientId}/allowances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAllowances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clients/{clientId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clients/{clientId}/consents/{consentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clients/{clientId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clients/{clientId}/entered-in-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterClientInError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clients/{clientId}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settleNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clients/{clientId}/papers/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printConsentForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clock/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["extendClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clock/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pauseClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clock/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/danger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteDanger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dismissCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/dismissal/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reverseDismissal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/follow-ups/{days}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOverCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/needs/{needId}/aid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/needs/{needId}/aid/{aidId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reverseAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/needs/{needId}/entered-in-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterNeedInError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/needs/{needId}/outcome/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reverseOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/needs/{needId}/unmet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declareUnmet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/papers/home-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printHomeVisitForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/papers/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printCaseSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["referNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/referrals/{referralId}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/referrals/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releaseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restrictCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/restriction/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["liftRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/urgency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeUrgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEvents"];
        put?: never;
        post: operations["declareEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/family-logbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportFamilyLogbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/hotline-1300": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportHotline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures/{measure}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFigureSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOverAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leave-covers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCovers"];
        put?: never;
        post: operations["coverLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leave-covers/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endCover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["permitMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/needs-action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNeedsAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNoticesDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/papers/monthly-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printMonthlyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["copyPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue-openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listQueueOpenings"];
        put?: never;
        post: operations["openQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue-openings/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/aid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveAgencyAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["supplyInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/answer-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAnswerCodes"];
        put?: never;
        post: operations["issueAnswerCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/answer-codes/{codeId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeAnswerCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scheduleAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claimReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/clock/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["extendReferralClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/clock/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pauseReferralClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/clock/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeReferralClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disputeOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/entry-in-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterReferralInError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/expected-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeExpectedDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["forwardReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/papers/referral-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printReferralForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releaseReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeReferralBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/take-back/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledgeWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/waitlisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["waitlistReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessView: {
            /** Format: date-time */
            at: string;
            fields: string[];
            /** Format: int64 */
            n: number;
            recordId: string;
            records: string[];
            subject: string;
            what: string;
        };
        AccessViewTrailView: {
            intact: boolean;
            items: components["schemas"]["AccessView"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        AgeBand: "CHILD" | "YOUTH" | "WORKING_AGE" | "OLDER" | "UNKNOWN";
        AgencyAgencyRow: {
            capacity: string;
            /** Format: date-time */
            capacitySince?: string;
            coLocatedCentreId?: string;
            districts: string[];
            id: string;
            kind: string;
            nameEn: string;
            nameTh: string;
            services: string[];
        };
        AgencyAidAgencyAidRequest: {
            amount?: number;
            clientId?: string;
            programme: string;
        };
        AidApproval: {
            /** Format: int64 */
            amountSatang?: number;
            approved: components["schemas"]["Stamp"];
            clientId: string;
            /** Format: int32 */
            fiscalYear: number;
            id: string;
            programme: string;
            reason: components["schemas"]["ExcessReason"];
        };
        /** @enum {string} */
        AidService: "CASH_AID" | "EMERGENCY_RELIEF" | "SHELTER" | "HOUSE_REPAIR" | "TREATMENT" | "HOME_CARE" | "ASSISTIVE_DEVICE" | "SCHOOL_AID" | "ENROLMENT" | "JOB_PLACEMENT" | "VOCATIONAL_TRAINING" | "REGISTRATION_DOCUMENTS" | "LEGAL_HELP" | "COUNSELLING" | "RIGHTS_ADVICE" | "PROTECTION";
        AllowanceView: {
            clientId: string;
            countedBy: components["schemas"]["CountedBy"];
            /** Format: int32 */
            fiscalYear: number;
            programmes: components["schemas"]["AllowanceViewProgrammeRoom"][];
        };
        AllowanceViewProgrammeRoom: {
            amount: number;
            amountLeft?: number;
            audience?: string[];
            most?: number;
            nameEn: string;
            nameTh: string;
            programme: string;
            /** Format: int32 */
            times: number;
            /** Format: int32 */
            timesLeft?: number;
            unit: string;
        };
        /** @enum {string} */
        AnswerAction: "ACCEPT_OR_RETURN" | "REPORT_OUTCOME" | "CONFIRM_OUTCOME" | "SUPPLY_INFO";
        AnswerCodeAnswerCodeRequest: {
            action: components["schemas"]["AnswerAction"];
            clientId?: string;
        };
        AnswerCodeAnswerCodeRow: {
            action: components["schemas"]["AnswerAction"];
            /** Format: date-time */
            expiresAt: string;
            holder: string;
            id: string;
            issued: components["schemas"]["Stamp"];
            /** Format: int32 */
            refusals: number;
            state: components["schemas"]["AnswerCodeState"];
            usable: boolean;
        };
        AnswerCodeNewAnswerCode: {
            action: components["schemas"]["AnswerAction"];
            code: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            page: string;
        };
        /** @enum {string} */
        AnswerCodeState: "OPEN" | "CLAIMED" | "USED" | "REPLACED" | "BLOCKED" | "REVOKED";
        Attachment: {
            added: components["schemas"]["Stamp"];
            /** Format: int64 */
            bytes: number;
            id: string;
            kept?: boolean;
            kind: components["schemas"]["AttachmentKind"];
            removalReason?: components["schemas"]["RemovalReason"];
            removed?: components["schemas"]["Stamp"];
            scan: components["schemas"]["ScanState"];
            type: components["schemas"]["FileType"];
        };
        /** @enum {string} */
        AttachmentKind: "ID_CARD" | "HOUSE_REGISTRATION" | "PHOTO" | "EDUCATION" | "POLICE_REPORT" | "MEDICAL" | "CONSENT" | "OTHER";
        AttachmentRemovalRequest: {
            reason: components["schemas"]["RemovalReason"];
        };
        CalendarCalendarView: {
            holidays: components["schemas"]["Holiday"][];
            known: components["schemas"]["HolidayCalendarKnown"];
            /** Format: int32 */
            year: number;
            years: components["schemas"]["CalendarYearView"][];
        };
        CalendarYearView: {
            known: components["schemas"]["HolidayCalendarKnown"];
            /** Format: int32 */
            year: number;
        };
        /** @enum {string} */
        Capacity: "OPEN" | "LIMITED" | "WAITLIST" | "FULL";
        CaseAidRequest: {
            amount?: number;
            clientId?: string;
            outcome: components["schemas"]["Outcome"];
            programme: string;
        };
        CaseBatchBatchRequest: {
            reports: components["schemas"]["OpenCase"][];
        };
        CaseBatchBatchResult: {
            rows: components["schemas"]["CaseBatchRow"][];
        };
        CaseBatchRow: {
            id?: string;
            problem?: components["schemas"]["Problem"];
            /** Format: int32 */
            row: number;
        };
        /** @enum {string} */
        CaseClockKind: "TAKING" | "ACTION" | "REVIEW" | "ENDING" | "FOLLOW_UP" | "CHILD_REPORT";
        CaseConsentRequest: {
            capacity: components["schemas"]["GiverCapacity"];
            decision: components["schemas"]["ConsentDecision"];
            /** Format: date */
            expiresOn?: string;
            fields: components["schemas"]["SharedField"][];
            follows?: string;
            givenBy?: string;
            /** Format: date */
            givenOn?: string;
            guardianId?: string;
            purpose: components["schemas"]["Purpose"];
            recipients: string[];
            wording: string;
        };
        CaseDangerRequest: {
            kinds: components["schemas"]["DangerKind"][];
            words?: string;
        };
        CaseDismissalRequest: {
            as: components["schemas"]["DismissalAs"];
            earlierCaseId?: string;
        };
        CaseDraftRequest: {
            agencyId: string;
            needId: string;
            service: components["schemas"]["AidService"];
        };
        CaseEndingRequest: {
            selfReliance: components["schemas"]["SelfReliance"];
        };
        CaseExcessRequest: {
            amount?: number;
            clientId?: string;
            programme: string;
            reason: components["schemas"]["ExcessReason"];
        };
        CaseFiguresAnswer: {
            /** Format: date-time */
            asOf: string;
            figures: components["schemas"]["FigureTable"][];
            /** Format: date */
            from?: string;
            /** Format: date */
            to: string;
        };
        CaseLiftRequest: {
            reason: components["schemas"]["LiftingLiftReason"];
        };
        CaseloadHandoversRequest: {
            cause: components["schemas"]["HandoverCause"];
            from?: string;
            to: string;
        };
        CaseloadOwedVisit: {
            caseId: string;
            caseNo: string;
            /** Format: int32 */
            days: number;
            districtCode: string;
            /** Format: date */
            dueOn: string;
            owner?: string;
        };
        CaseOverrideRequest: {
            basis: components["schemas"]["LegalBasis"];
            clients: string[];
            fields: components["schemas"]["SharedField"][];
            reason: string;
        };
        CaseReferralRequest: {
            agencyId: string;
            confirmFull?: boolean;
            needId: string;
            override?: components["schemas"]["CaseOverrideRequest"];
            service: components["schemas"]["AidService"];
        };
        CaseRestrictionRequest: {
            reason: components["schemas"]["RestrictionReason"];
            subjects?: string[];
        };
        CaseRow: {
            ageBand: components["schemas"]["AgeBand"];
            caseNo: string;
            dimensions: components["schemas"]["Dimension"][];
            districtCode: string;
            id: string;
            needs: components["schemas"]["CaseRowNeedRow"][];
            needsAction: boolean;
            /** Format: date-time */
            observedAt?: string;
            /** Format: date-time */
            openedAt: string;
            owner?: string;
            restricted: boolean;
            state: components["schemas"]["CaseState"];
            urgency: components["schemas"]["Urgency"];
            /** Format: int64 */
            version: number;
            volunteerId?: string;
        };
        CaseRowNeedRow: {
            dimension: components["schemas"]["Dimension"];
            /** Format: int32 */
            hops: number;
            needId: string;
            state: components["schemas"]["NeedState"];
        };
        CaseRowWaitingCase: {
            caseId: string;
            caseNo: string;
            caseState: components["schemas"]["CaseState"];
            districtCode: string;
            duty?: components["schemas"]["ClockViewsDutyView"];
            eventTag?: string;
            needs: components["schemas"]["CaseRowWaitingNeed"][];
            /** Format: date-time */
            oldestSince: string;
            urgency: components["schemas"]["Urgency"];
        };
        CaseRowWaitingNeed: {
            dimension: components["schemas"]["Dimension"];
            /** Format: int32 */
            hops: number;
            lastReferral?: components["schemas"]["ReferralState"];
            needId: string;
            /** Format: date-time */
            since: string;
        };
        CaseSendingRequest: {
            confirmFull?: boolean;
            override?: components["schemas"]["CaseOverrideRequest"];
        };
        /** @enum {string} */
        CaseState: "WAITING_ASSIGNMENT" | "UNDER_CONSIDERATION" | "REFERRED" | "AID_REPORTED" | "AID_COMPLETED" | "PROBLEM_ENDED" | "DUPLICATE" | "NOT_A_CASE";
        CaseStep: {
            entered: components["schemas"]["Stamp"];
            state: components["schemas"]["CaseState"];
        };
        CaseUnmetRequest: {
            reason: components["schemas"]["UnmetReason"];
        };
        CaseView: {
            ageBand: components["schemas"]["AgeBand"];
            approvals: components["schemas"]["AidApproval"][];
            attachments: components["schemas"]["Attachment"][];
            caseNo: string;
            centreEstablished: boolean;
            channel: components["schemas"]["Channel"];
            childReport?: components["schemas"]["ClockViewsChildReportView"];
            clients: components["schemas"]["CaseViewClientView"][];
            closure?: components["schemas"]["HandlingViewClosureView"];
            danger?: components["schemas"]["CaseViewDangerView"];
            description?: string;
            dismissal?: components["schemas"]["Dismissal"];
            districtCode: string;
            duty?: components["schemas"]["ClockViewsDutyView"];
            eventTag?: string;
            handling?: components["schemas"]["HandlingView"];
            id: string;
            lifting?: components["schemas"]["Lifting"];
            mainProblem: components["schemas"]["MainProblem"];
            needs: components["schemas"]["CaseViewNeedView"][];
            /** Format: date-time */
            observedAt?: string;
            /** Format: date-time */
            openedAt: string;
            owner?: string;
            possibleDuplicates: components["schemas"]["PossibleDuplicate"][];
            registeredDistrictCode?: string;
            reporter: components["schemas"]["CaseViewReporterView"];
            restricted: boolean;
            restriction?: components["schemas"]["Restriction"];
            risks?: components["schemas"]["RiskCheck"][];
            state: components["schemas"]["CaseState"];
            steps: components["schemas"]["CaseStep"][];
            subProblems: components["schemas"]["SubProblem"][];
            urgency: components["schemas"]["Urgency"];
            urgencyCause?: components["schemas"]["UrgencyCause"];
            /** Format: int64 */
            version: number;
            volunteerId?: string;
        };
        CaseViewClientView: {
            addressHidden?: boolean;
            ageBand: components["schemas"]["AgeBand"];
            consents: components["schemas"]["CaseViewConsentView"][];
            history: components["schemas"]["CaseViewEarlierView"][];
            home?: components["schemas"]["Home"];
            id: string;
            identityKind?: components["schemas"]["IdentityKind"];
            noIdentityReason?: components["schemas"]["NoIdentityReason"];
            noNameReason?: components["schemas"]["NoNameReason"];
            notice?: components["schemas"]["Notice"];
            person?: components["schemas"]["PersonalDetailsClientDetails"];
            relation?: components["schemas"]["Relation"];
            role?: components["schemas"]["ClientRole"];
            safeContact?: components["schemas"]["CaseViewContactView"];
        };
        CaseViewConsentView: {
            capacity: components["schemas"]["GiverCapacity"];
            /** Format: date */
            expiresOn: string;
            fields: components["schemas"]["SharedField"][];
            givenBy?: string;
            /** Format: date */
            givenOn: string;
            guardianId?: string;
            id: string;
            purpose: components["schemas"]["Purpose"];
            recipients: string[];
            recorded: components["schemas"]["Stamp"];
            state: components["schemas"]["ConsentState"];
            withdrawn?: components["schemas"]["Stamp"];
            wording: string;
        };
        CaseViewContactView: {
            by: components["schemas"]["SafeContactBy"];
            note?: string;
            times: components["schemas"]["SafeContactTime"][];
            ways: components["schemas"]["SafeContactWay"][];
        };
        CaseViewDangerView: {
            kinds: components["schemas"]["DangerKind"][];
            noted: components["schemas"]["Stamp"];
            words?: string;
        };
        CaseViewEarlierView: {
            addressHidden: boolean;
            corrected: components["schemas"]["Stamp"];
            home: components["schemas"]["Home"];
            identityKind: components["schemas"]["IdentityKind"];
            noIdentityReason?: components["schemas"]["NoIdentityReason"];
            noNameReason?: components["schemas"]["NoNameReason"];
            person?: components["schemas"]["PersonalDetailsClientDetails"];
            reason: components["schemas"]["CorrectionReason"];
            relation?: components["schemas"]["Relation"];
            role: components["schemas"]["ClientRole"];
            safeContact?: components["schemas"]["CaseViewContactView"];
        };
        CaseViewHopView: {
            agencyId: string;
            /** Format: int32 */
            hop: number;
            override?: components["schemas"]["CaseViewOverrideView"];
            referralId: string;
            referred: components["schemas"]["Stamp"];
            service: components["schemas"]["AidService"];
            state: components["schemas"]["ReferralState"];
            /** Format: date-time */
            stateSince: string;
        };
        CaseViewNeedView: {
            aids: components["schemas"]["DirectAid"][];
            dimension: components["schemas"]["Dimension"];
            needId: string;
            outcome?: components["schemas"]["Outcome"];
            referrals: components["schemas"]["CaseViewHopView"][];
            /** Format: date-time */
            since: string;
            state: components["schemas"]["NeedState"];
            unmetReason?: components["schemas"]["UnmetReason"];
        };
        CaseViewOverrideView: {
            basis: components["schemas"]["LegalBasis"];
            clients: string[];
            fields: components["schemas"]["SharedField"][];
            reason?: string;
        };
        CaseViewReporterView: {
            anonymous: boolean;
            kind: components["schemas"]["ReporterKind"];
            name?: string;
            phone?: string;
        };
        /** @enum {string} */
        Channel: "WALK_IN" | "VOLUNTEER" | "PHONE_1300" | "ONLINE" | "AGENCY" | "OTHER";
        /** @enum {string} */
        ChildReportBody: "POLICE" | "CHILDREN_SHELTER" | "HOTLINE_1300";
        /** @enum {string} */
        ChildReportWaiver: "REPORTED_ALREADY" | "NOT_A_CHILD" | "RISK_RULED_OUT" | "ENTERED_IN_ERROR";
        /** @enum {string} */
        ClientRole: "PERSON_IN_HARDSHIP" | "VICTIM" | "SUSPECTED_OFFENDER" | "CHILD" | "CARER" | "HOUSEHOLD_HEAD" | "OTHER";
        ClockChildReportRequest: {
            /** Format: date-time */
            reportedAt?: string;
            to: components["schemas"]["ChildReportBody"][];
        };
        ClockExtensionRequest: {
            reason: components["schemas"]["ClockReason"];
            /** Format: date */
            until: string;
        };
        ClockPauseRequest: {
            reason: components["schemas"]["ClockReason"];
            /** Format: date */
            until: string;
        };
        /** @enum {string} */
        ClockReason: "PERSON_ASKED" | "PERSON_IN_HOSPITAL" | "PERSON_AWAY" | "DOCUMENTS_AWAITED" | "VISIT_ARRANGED" | "AGENCY_ARRANGED" | "DISASTER";
        ClockViewsChildReportView: {
            /** Format: date-time */
            due?: string;
            opened: components["schemas"]["Stamp"];
            settled?: components["schemas"]["Stamp"];
            to: components["schemas"]["ChildReportBody"][];
            waived?: components["schemas"]["ChildReportWaiver"];
        };
        ClockViewsDutyView: {
            /** Format: date-time */
            due: string;
            kind: components["schemas"]["CaseClockKind"];
            officer?: string;
            /** Format: date-time */
            pausedUntil?: string;
            pauseReason?: components["schemas"]["ClockReason"];
            /** Format: date-time */
            since: string;
        };
        ClockWaiverRequest: {
            reason: components["schemas"]["ChildReportWaiver"];
        };
        CodeList: {
            codes: components["schemas"]["CodeListCode"][];
            name: string;
            version: string;
        };
        CodeListCode: {
            code: string;
            nameEn: string;
            nameTh: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        CodesCodesView: {
            lists: components["schemas"]["CodeList"][];
            version: string;
        };
        ColleagueColleagueRow: {
            agencyId?: string;
            districts: string[];
            position?: components["schemas"]["Position"];
            /** Format: date */
            seenOn: string;
            subject: string;
        };
        /** @enum {string} */
        ConsentDecision: "REQUESTED" | "GIVEN" | "REFUSED";
        /** @enum {string} */
        ConsentState: "REQUESTED" | "GIVEN" | "REFUSED" | "ANSWERED" | "RENEWED" | "WITHDRAWN" | "EXPIRED";
        Correction: {
            cleared?: components["schemas"]["CorrectionPart"][];
            person: components["schemas"]["OpenCasePerson"];
            reason: components["schemas"]["CorrectionReason"];
        };
        /** @enum {string} */
        CorrectionKind: "OWNER" | "URGENCY" | "NEED_ENTERED_IN_ERROR" | "CLIENT_ENTERED_IN_ERROR" | "AID_REVERSED" | "OUTCOME_REVERSED" | "DISMISSAL_REVERSED" | "CHILD_REPORT_REVERSED" | "REOPENED";
        /** @enum {string} */
        CorrectionPart: "AGE" | "PHONE" | "ADDRESS" | "APPEARANCE" | "RELATION" | "SAFE_CONTACT" | "HOUSEHOLD" | "REGISTERED";
        /** @enum {string} */
        CorrectionReason: "TOLD_ANEW" | "WRITTEN_WRONG" | "HAS_CHANGED";
        /** @enum {string} */
        CountedBy: "DOCUMENT_NUMBER" | "CASE_ALONE";
        CoverCoverRequest: {
            by: string;
            districtCode: string;
            /** Format: date */
            from: string;
            officer?: string;
            /** Format: date */
            until: string;
        };
        CoverCoverRow: {
            by: string;
            districtCode: string;
            ended: boolean;
            /** Format: date */
            from: string;
            id: string;
            officer: string;
            /** Format: date */
            until: string;
        };
        /** @enum {string} */
        DangerKind: "WEAPON" | "VIOLENT_PERSON" | "DRUGS" | "INFECTION" | "ANIMAL" | "UNSAFE_BUILDING" | "OTHER";
        /** @enum {string} */
        DelayReason: "WAITING_FOR_BUDGET" | "WAITING_FOR_STAFF" | "WAITING_FOR_DOCUMENTS" | "WAITING_FOR_APPROVAL" | "PROCUREMENT" | "CLIENT_ASKED" | "DISASTER" | "OTHER";
        /** @enum {string} */
        Dimension: "INCOME" | "HOUSING" | "HEALTH" | "EDUCATION" | "ACCESS";
        DirectAid: {
            /** Format: int64 */
            amountSatang?: number;
            clientId: string;
            countedBy: components["schemas"]["CountedBy"];
            given: components["schemas"]["Stamp"];
            id: string;
            outcome: components["schemas"]["Outcome"];
            programme: string;
            referralId?: string;
            reversed?: components["schemas"]["Stamp"];
        };
        Dismissal: {
            as: components["schemas"]["DismissalAs"];
            dismissed: components["schemas"]["Stamp"];
            earlierCaseId?: string;
        };
        /** @enum {string} */
        DismissalAs: "DUPLICATE" | "NOT_A_CASE";
        Dispute: {
            disputed: components["schemas"]["Stamp"];
            reason: components["schemas"]["DisputeReason"];
            reported?: components["schemas"]["Outcome"];
        };
        /** @enum {string} */
        DisputeReason: "NO_HELP_CAME" | "HELP_INCOMPLETE" | "NOT_WHAT_WAS_ASKED" | "NEVER_CONTACTED" | "OTHER";
        DueMessageDueMessageRequest: {
            action?: components["schemas"]["AnswerAction"];
            caseId: string;
            channel: components["schemas"]["MessageChannel"];
            personId?: string;
            referralId?: string;
        };
        Emergency: {
            declared: components["schemas"]["Stamp"];
            districts: string[];
            ended?: components["schemas"]["Stamp"];
            id: string;
            kind: components["schemas"]["EmergencyKind"];
            open: boolean;
        };
        EmergencyEventRequest: {
            districts: string[];
            kind: components["schemas"]["EmergencyKind"];
            tag: string;
        };
        /** @enum {string} */
        EmergencyKind: "FLOOD" | "FIRE" | "STORM" | "COLLAPSE" | "EPIDEMIC" | "COLD" | "OTHER";
        EmergencyOpeningRequest: {
            districtCode: string;
            reason: components["schemas"]["OpeningReason"];
            toDistrictCode: string;
            /** Format: date */
            until: string;
        };
        ErasureView: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            backupsReadableUntil?: string;
            by: string;
            /** Format: date-time */
            doneAt?: string;
            erased: components["schemas"]["ErasureViewErasedView"][];
            ground: components["schemas"]["LegalGround"];
            id: string;
        };
        ErasureViewErasedView: {
            kind: string;
            /** Format: int64 */
            mailsDropped: number;
            mailsSent: string[];
            recordId: string;
            what: string[];
        };
        /** @enum {string} */
        ErrorReason: "WRONG_PERSON" | "WRONG_NEED" | "WRONG_AGENCY" | "ENTERED_TWICE" | "TRIAL" | "OTHER";
        /** @enum {string} */
        ExcessReason: "SECOND_CRISIS" | "DISASTER" | "LIFE_IN_DANGER" | "CHILD_AT_RISK" | "LARGE_HOUSEHOLD" | "OTHER";
        /** @enum {string} */
        FigureDimension: "DISTRICT" | "AGENCY" | "STATE" | "DIMENSION" | "AGE_BAND" | "URGENCY" | "CHANNEL" | "CLOCK" | "SUBJECT" | "WHEN" | "LEVEL" | "PROGRAMME" | "PEOPLE" | "OUTCOME" | "CONFIRMED" | "CLAIMED" | "SERVICE";
        FigureTable: {
            by: {
                [key: string]: unknown;
            }[];
            definition: string;
            definitionTh: string;
            kind: components["schemas"]["MeasureKind"];
            name: string;
            rounded: boolean;
            /** Format: int64 */
            total?: number;
            totalShown: string;
        };
        /** @enum {string} */
        FileType: "JPEG" | "PNG" | "PDF";
        /** @enum {string} */
        FollowUpResult: "BETTER" | "UNCHANGED" | "WORSE" | "NOT_FOUND" | "MOVED_AWAY" | "DECLINED" | "DECEASED";
        /** @enum {string} */
        GiverCapacity: "SELF" | "GUARDIAN" | "CUSTODIAN" | "CURATOR";
        HandlingFollowUpRequest: {
            result: components["schemas"]["FollowUpResult"];
            selfReliance?: components["schemas"]["SelfReliance"];
            words?: string;
        };
        HandlingHandoverRequest: {
            cause: components["schemas"]["HandoverCause"];
            to: string;
        };
        HandlingNeedRequest: {
            dimension: components["schemas"]["Dimension"];
        };
        HandlingNoteRequest: {
            corrects?: string;
            kind: components["schemas"]["NoteKind"];
            /** Format: date */
            reviewOn?: string;
            words: string;
        };
        HandlingReopeningRequest: {
            reason: components["schemas"]["ReopeningReason"];
            words?: string;
        };
        HandlingReversalRequest: {
            reason: components["schemas"]["ReversalReason"];
            words?: string;
        };
        HandlingUrgencyRequest: {
            reason: components["schemas"]["UrgencyReason"];
            urgency: components["schemas"]["Urgency"];
            words?: string;
        };
        HandlingView: {
            history: components["schemas"]["HandlingViewCorrectionView"][];
            notes: components["schemas"]["HandlingViewNoteView"][];
        };
        HandlingViewBeforeView: {
            aid?: components["schemas"]["DirectAid"];
            closure?: components["schemas"]["HandlingViewClosureView"];
            dismissal?: components["schemas"]["Dismissal"];
            outcome?: components["schemas"]["Outcome"];
            owner?: string;
            unmetReason?: components["schemas"]["UnmetReason"];
            urgency?: components["schemas"]["Urgency"];
        };
        HandlingViewClosureView: {
            ended: components["schemas"]["Stamp"];
            followUps: components["schemas"]["HandlingViewFollowUpView"][];
            selfReliance: components["schemas"]["SelfReliance"];
        };
        HandlingViewCorrectionView: {
            before: components["schemas"]["HandlingViewBeforeView"];
            kind: components["schemas"]["CorrectionKind"];
            made: components["schemas"]["Stamp"];
            needId?: string;
            reason?: string;
            words?: string;
        };
        HandlingViewFollowUpView: {
            /** Format: int32 */
            days: number;
            /** Format: date */
            dueOn: string;
            visit?: components["schemas"]["HandlingViewVisitView"];
        };
        HandlingViewNoteView: {
            corrects?: string;
            id: string;
            kind: components["schemas"]["NoteKind"];
            /** Format: date */
            reviewOn?: string;
            words?: string;
            written: components["schemas"]["Stamp"];
        };
        HandlingViewVisitView: {
            recorded: components["schemas"]["Stamp"];
            result: components["schemas"]["FollowUpResult"];
            selfReliance?: components["schemas"]["SelfReliance"];
            words?: string;
        };
        /** @enum {string} */
        HandoverCause: "AGREED" | "ON_LEAVE" | "MOVED_AWAY" | "CONFLICT_OF_INTEREST" | "TOO_MANY_CASES" | "OTHER";
        HandoversResult: {
            handedOver: string[];
            /** Format: int32 */
            left: number;
        };
        Holiday: {
            basis: components["schemas"]["HolidayBasis"];
            /** Format: date */
            date: string;
            kind: components["schemas"]["HolidayKind"];
            nameEn: string;
            nameTh: string;
        };
        /** @enum {string} */
        HolidayBasis: "ANNOUNCED" | "COMPUTED";
        /** @enum {string} */
        HolidayCalendarKnown: "ANNOUNCED" | "COMPUTED" | "MISSING";
        /** @enum {string} */
        HolidayKind: "FIXED" | "LUNAR" | "ROYAL" | "SUBSTITUTE" | "CABINET";
        Home: {
            /** Format: int32 */
            household?: number;
            registered?: components["schemas"]["RegisteredPlace"];
            rightsDistrict?: string;
        };
        /** @enum {string} */
        IdentityKind: "NATIONAL_ID" | "PASSPORT" | "OTHER_DOCUMENT" | "NONE";
        /** @enum {string} */
        LegalBasis: "VITAL_INTEREST" | "PUBLIC_TASK" | "LEGAL_OBLIGATION" | "SENSITIVE_VITAL_INTEREST" | "SENSITIVE_SOCIAL_PROTECTION" | "SENSITIVE_PUBLIC_INTEREST";
        /** @enum {string} */
        LegalGround: "NO_LONGER_NEEDED" | "CONSENT_WITHDRAWN" | "OBJECTION" | "UNLAWFUL" | "ORDERED";
        Lifting: {
            lifted: components["schemas"]["Stamp"];
            reason: components["schemas"]["LiftingLiftReason"];
        };
        /** @enum {string} */
        LiftingLiftReason: "DANGER_OVER" | "PERSON_ASKED" | "BY_MISTAKE";
        /** @enum {string} */
        MainProblem: "INCOME_AND_LIVELIHOOD" | "FAMILY_RELATIONS" | "VIOLENCE" | "HOMELESS_OR_BEGGING" | "HEALTH_OR_ACCIDENT";
        /** @enum {string} */
        Measure: "CASES" | "CASES_OPENED" | "CASES_UNTAKEN" | "CASES_OVERDUE" | "CASES_REOPENED" | "NEEDS" | "NEEDS_ENTERED" | "TIME" | "SELF_RELIANCE" | "AID" | "AID_SATANG" | "PEOPLE" | "REFERRALS" | "REFERRALS_SENT" | "REFERRALS_UNCLAIMED" | "REFERRALS_OVERDUE" | "REFERRALS_EXPIRED" | "OUTCOMES";
        /** @enum {string} */
        MeasureKind: "STANDS" | "HAPPENED" | "LASTED";
        MeMeView: {
            agency?: string;
            districts: string[];
            endedRoles: components["schemas"]["Role"][];
            frozenDistricts: string[];
            language: string;
            name?: string;
            position?: components["schemas"]["Position"];
            roles: components["schemas"]["Role"][];
            subject: string;
            volunteer?: string;
        };
        /** @enum {string} */
        MessageChannel: "SMS" | "LINE" | "EMAIL";
        MessagePermit: {
            allowed: boolean;
            because?: components["schemas"]["MessagePermitBecause"];
            code?: string;
            /** Format: date-time */
            codeExpiresAt?: string;
            link?: string;
            phone?: string;
            times: components["schemas"]["SafeContactTime"][];
        };
        /** @enum {string} */
        MessagePermitBecause: "NOBODY" | "NO_ADDRESS" | "NOT_SAFE" | "ANONYMOUS" | "NOT_AWAITED";
        /** @enum {string} */
        NeedState: "OPEN" | "REFERRED" | "OUTCOME" | "UNMET" | "ENTERED_IN_ERROR";
        /** @enum {string} */
        NextStep: "ASK_ANOTHER_AGENCY" | "ASK_WITHIN_THE_AREA" | "CHOOSE_ANOTHER_SERVICE" | "REVIEW_THE_RIGHTS" | "LOOK_AT_THE_OTHER_REFERRAL" | "CHECK_HOW_TO_REACH" | "TALK_WITH_THE_PERSON" | "COMPLETE_AND_SEND_AGAIN" | "MAKE_SAFE_FIRST" | "READ_AND_DECIDE";
        /** @enum {string} */
        NoIdentityReason: "STATELESS" | "LOST" | "UNREGISTERED" | "NOT_KNOWN" | "OTHER";
        /** @enum {string} */
        NoNameReason: "NOT_KNOWN" | "NOT_TOLD" | "CANNOT_TELL";
        /** @enum {string} */
        NoteKind: "NOTE" | "FACT_FINDING" | "PLAN";
        Notice: {
            /** Format: date-time */
            due: string;
            /** Format: date */
            givenOn?: string;
            open?: boolean;
            settled?: components["schemas"]["Stamp"];
            waiver?: components["schemas"]["NoticeWaiver"];
            way?: components["schemas"]["NoticeWay"];
        };
        NoticeRow: {
            caseId: string;
            caseNo: string;
            districtCode: string;
            /** Format: date-time */
            due: string;
            notices: components["schemas"]["NoticeRowOpenNotice"][];
        };
        NoticeRowNoticeRequest: {
            /** Format: date */
            givenOn?: string;
            waiver?: components["schemas"]["NoticeWaiver"];
            way?: components["schemas"]["NoticeWay"];
        };
        NoticeRowOpenNotice: {
            clientId: string;
            /** Format: date-time */
            due: string;
        };
        /** @enum {string} */
        NoticeWaiver: "KNOWS_ALREADY" | "CANNOT_BE_REACHED" | "WOULD_ENDANGER" | "URGENT_BY_LAW" | "SECRET_BY_LAW";
        /** @enum {string} */
        NoticeWay: "IN_PERSON" | "PHONE" | "LETTER" | "MESSAGE" | "THROUGH_GUARDIAN";
        OpenCase: {
            channel: components["schemas"]["Channel"];
            clients: components["schemas"]["OpenCasePerson"][];
            description?: string;
            districtCode: string;
            eventTag?: string;
            mainProblem: components["schemas"]["MainProblem"];
            needs: components["schemas"]["Dimension"][];
            /** Format: date-time */
            observedAt?: string;
            registeredDistrictCode?: string;
            reporter: components["schemas"]["OpenCaseReporter"];
            risks?: components["schemas"]["RiskCheck"][];
            subProblems?: components["schemas"]["SubProblem"][];
            urgency: components["schemas"]["Urgency"];
            volunteerId?: string;
        };
        OpenCaseContact: {
            by?: components["schemas"]["SafeContactBy"];
            note?: string;
            times?: components["schemas"]["SafeContactTime"][];
            ways: components["schemas"]["SafeContactWay"][];
        };
        OpenCasePerson: {
            address?: string;
            addressHidden?: boolean;
            /** Format: int32 */
            age?: number;
            appearance?: string;
            approximate?: boolean;
            /** Format: date */
            birthDate?: string;
            /** Format: int32 */
            birthYear?: number;
            disability?: boolean;
            firstName?: string;
            /** Format: int32 */
            household?: number;
            identityKind: components["schemas"]["IdentityKind"];
            identityNumber?: string;
            lastName?: string;
            noIdentityReason?: components["schemas"]["NoIdentityReason"];
            noNameReason?: components["schemas"]["NoNameReason"];
            phone?: string;
            registered?: components["schemas"]["OpenCaseRegistration"];
            relation?: components["schemas"]["Relation"];
            role?: components["schemas"]["ClientRole"];
            safeContact?: components["schemas"]["OpenCaseContact"];
            title?: string;
        };
        OpenCaseRegistration: {
            address?: string;
            districtCode?: string;
            place: components["schemas"]["RegisteredPlace"];
        };
        OpenCaseReporter: {
            anonymous?: boolean;
            kind: components["schemas"]["ReporterKind"];
            name?: string;
            phone?: string;
        };
        /** @enum {string} */
        OpeningReason: "DISASTER" | "STAFF_SHORT" | "CENTRE_CLOSED";
        /** @enum {string} */
        Outcome: "HELPED_FULL" | "HELPED_PART" | "REFERRED_ELSEWHERE" | "NOT_HELPED" | "CLIENT_DECLINED" | "COULD_NOT_CONTACT";
        /** @enum {string} */
        OutcomeReason: "NO_BUDGET" | "NO_STAFF" | "NO_SERVICE" | "NOT_ELIGIBLE" | "DOCUMENTS_MISSING" | "CLIENT_MOVED" | "CLIENT_DIED" | "HELPED_ELSEWHERE" | "OTHER";
        OverviewTimelineView: {
            caseId: string;
            entries: components["schemas"]["TimelineEntry"][];
        };
        PageAccessView: {
            items: components["schemas"]["AccessView"][];
            nextCursor: string | null;
        };
        PageAgencyAgencyRow: {
            items: components["schemas"]["AgencyAgencyRow"][];
            nextCursor: string | null;
        };
        PageCaseloadOwedVisit: {
            items: components["schemas"]["CaseloadOwedVisit"][];
            nextCursor: string | null;
        };
        PageCaseRow: {
            items: components["schemas"]["CaseRow"][];
            nextCursor: string | null;
        };
        PageCaseRowWaitingCase: {
            items: components["schemas"]["CaseRowWaitingCase"][];
            nextCursor: string | null;
        };
        PageColleagueColleagueRow: {
            items: components["schemas"]["ColleagueColleagueRow"][];
            nextCursor: string | null;
        };
        PageCoverCoverRow: {
            items: components["schemas"]["CoverCoverRow"][];
            nextCursor: string | null;
        };
        PageEmergency: {
            items: components["schemas"]["Emergency"][];
            nextCursor: string | null;
        };
        PageNoticeRow: {
            items: components["schemas"]["NoticeRow"][];
            nextCursor: string | null;
        };
        PageQueueOpening: {
            items: components["schemas"]["QueueOpening"][];
            nextCursor: string | null;
        };
        PageReferralRow: {
            items: components["schemas"]["ReferralRow"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        PeriodEach: "PERIOD" | "DAY" | "MONTH";
        PersonalDetailsClientDetails: {
            address?: string;
            /** Format: int32 */
            age?: number;
            appearance?: string;
            approximate: boolean;
            /** Format: date */
            birthDate?: string;
            /** Format: int32 */
            birthYear?: number;
            disability: boolean;
            firstName?: string;
            identityNumber?: string;
            lastName?: string;
            phone?: string;
            registeredAddress?: string;
            title?: string;
        };
        PersonCopyView: {
            /** Format: date-time */
            at: string;
            held: components["schemas"]["PersonCopyViewHeldView"][];
        };
        PersonCopyViewHeldView: {
            kind: string;
            lines: components["schemas"]["PersonCopyViewLineView"][];
            recordId: string;
            seenBy: components["schemas"]["PersonCopyViewLookView"][];
        };
        PersonCopyViewLineView: {
            labelEn: string;
            labelTh: string;
            value: string;
        };
        PersonCopyViewLookView: {
            /** Format: date-time */
            at: string;
            fields: string[];
            subject: string;
            what: string;
        };
        PersonSearchFoundCase: {
            caseId: string;
            caseNo: string;
            districtCode: string;
            /** Format: date-time */
            openedAt: string;
            state: components["schemas"]["CaseState"];
        };
        PersonSearchFoundCases: {
            cases: components["schemas"]["PersonSearchFoundCase"][];
        };
        PersonSearchSought: {
            firstName?: string;
            identityNumber?: string;
            lastName?: string;
        };
        /** @enum {string} */
        Position: "CHAIR" | "SUPERVISOR" | "HEAD";
        PossibleDuplicate: {
            caseId: string;
            caseNo: string;
            match: components["schemas"]["PossibleDuplicateMatch"];
        };
        /** @enum {string} */
        PossibleDuplicateMatch: "IDENTITY" | "NAME_AND_BIRTH_YEAR" | "NAME" | "FIRST_NAME_AND_BIRTH_YEAR";
        Problem: {
            detail: string;
            detailTh: string;
            errors: components["schemas"]["ProblemField"][];
            /** Format: int32 */
            status: number;
            title: string;
            titleTh: string;
            /** Format: uri */
            type: string;
        };
        ProblemField: {
            code: string;
            field: string;
            message: string;
            messageTh: string;
        };
        /** @enum {string} */
        Purpose: "REFERRAL" | "FOLLOW_UP" | "RESEARCH";
        QueueOpening: {
            closed?: components["schemas"]["Stamp"];
            districtCode: string;
            id: string;
            opened: components["schemas"]["Stamp"];
            reason: components["schemas"]["OpeningReason"];
            toDistrictCode: string;
            /** Format: date */
            until: string;
        };
        QueuesCounted: {
            /** Format: date-time */
            asOf: string;
            queues: components["schemas"]["QueuesQueue"][];
        };
        QueuesQueue: {
            /** Format: int64 */
            count: number;
            list: string;
            name: string;
        };
        Receipt: {
            id: string;
            /** Format: int64 */
            version: number;
        };
        ReferralAcceptanceRequest: {
            /** Format: date */
            expectedOn: string;
            reason?: components["schemas"]["DelayReason"];
        };
        ReferralAppointmentRequest: {
            /** Format: date-time */
            at: string;
        };
        ReferralAssignmentRequest: {
            assignee: string;
        };
        ReferralClosingRequest: {
            confirmed: boolean;
        };
        ReferralDisputeRequest: {
            reason: components["schemas"]["DisputeReason"];
        };
        ReferralExpectedDateRequest: {
            /** Format: date */
            expectedOn: string;
            reason: components["schemas"]["DelayReason"];
        };
        ReferralForwardingRequest: {
            service: components["schemas"]["AidService"];
            toAgencyId: string;
        };
        ReferralInErrorRequest: {
            reason: components["schemas"]["ErrorReason"];
        };
        ReferralInfoAnswer: {
            text: string;
        };
        ReferralInfoRequest: {
            question: string;
        };
        ReferralMoreTimeRequest: {
            reason: components["schemas"]["ClockReason"];
            /** Format: date */
            until: string;
        };
        ReferralOutcomeRequest: {
            outcome: components["schemas"]["Outcome"];
            reason?: components["schemas"]["OutcomeReason"];
        };
        ReferralRejectionRequest: {
            reason: components["schemas"]["RejectionReason"];
            text?: string;
        };
        ReferralRow: {
            agencyId: string;
            caseId: string;
            caseNo: string;
            claimed: boolean;
            claimedBy?: string;
            dimension: components["schemas"]["Dimension"];
            districtCode: string;
            /** Format: int32 */
            hop: number;
            id: string;
            needId: string;
            overdue: boolean;
            /** Format: date-time */
            respondBy?: string;
            /** Format: date-time */
            sentAt: string;
            service: components["schemas"]["AidService"];
            state: components["schemas"]["ReferralState"];
            urgency: components["schemas"]["Urgency"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        ReferralState: "DRAFT" | "SENT" | "RECEIVED" | "NEEDS_INFO" | "WAITLISTED" | "ACCEPTED" | "IN_SERVICE" | "WITHDRAWAL_REQUESTED" | "REJECTED" | "REFERRED_ONWARD" | "EXPIRED" | "WITHDRAWN" | "OUTCOME_RECORDED" | "CLOSED" | "ENTERED_IN_ERROR";
        ReferralStep: {
            entered: components["schemas"]["Stamp"];
            state: components["schemas"]["ReferralState"];
        };
        /** @enum {string} */
        ReferralTask: "SEND" | "ACKNOWLEDGE" | "ANSWER" | "SUPPLY_INFO" | "REVIEW" | "HELP" | "GIVE_BACK" | "CONFIRM";
        ReferralView: {
            agencyId: string;
            /** Format: date-time */
            appointmentAt?: string;
            caseId: string;
            caseNo: string;
            claimedBy?: string;
            confirmed?: boolean;
            delayReason?: components["schemas"]["DelayReason"];
            dimension: components["schemas"]["Dimension"];
            disputes: components["schemas"]["Dispute"][];
            districtCode: string;
            errorReason?: components["schemas"]["ErrorReason"];
            /** Format: date */
            expectedOn?: string;
            forwardedTo?: string;
            /** Format: int32 */
            hop: number;
            id: string;
            /** Format: int32 */
            missedAppointments: number;
            needId: string;
            nextStep?: components["schemas"]["NextStep"];
            outcome?: components["schemas"]["Outcome"];
            outcomeReason?: components["schemas"]["OutcomeReason"];
            overdue: boolean;
            pause?: components["schemas"]["RespitePause"];
            policyVersion: string;
            previousReferralId?: string;
            questions: components["schemas"]["ReferralViewQuestionView"][];
            rejectionReason?: components["schemas"]["RejectionReason"];
            rejectionText?: string;
            /** Format: date-time */
            respondBy?: string;
            /** Format: date */
            reviewOn?: string;
            service: components["schemas"]["AidService"];
            shared?: components["schemas"]["ReferralViewSharedView"];
            sharingEnded?: boolean;
            /** Format: date-time */
            staleSince?: string;
            state: components["schemas"]["ReferralState"];
            steps: components["schemas"]["ReferralStep"][];
            task?: components["schemas"]["ReferralTask"];
            /** Format: date-time */
            taskDue?: string;
            urgency: components["schemas"]["Urgency"];
            /** Format: int64 */
            version: number;
            withdrawalReason?: components["schemas"]["WithdrawalReason"];
        };
        ReferralViewQuestionView: {
            answer?: string;
            answered?: components["schemas"]["Stamp"];
            asked: components["schemas"]["Stamp"];
            question?: string;
        };
        ReferralViewSharedContact: {
            by: components["schemas"]["SafeContactBy"];
            note?: string;
            times: components["schemas"]["SafeContactTime"][];
            ways: components["schemas"]["SafeContactWay"][];
        };
        ReferralViewSharedDanger: {
            kinds: components["schemas"]["DangerKind"][];
            words?: string;
        };
        ReferralViewSharedPerson: {
            address?: string;
            /** Format: int32 */
            age?: number;
            /** Format: date */
            birthDate?: string;
            disability?: boolean;
            identityNumber?: string;
            name?: string;
            phone?: string;
            safeContact?: components["schemas"]["ReferralViewSharedContact"];
        };
        ReferralViewSharedView: {
            clients: components["schemas"]["ReferralViewSharedPerson"][];
            danger?: components["schemas"]["ReferralViewSharedDanger"];
            description?: string;
            risks?: components["schemas"]["RiskCheck"][];
        };
        ReferralWaitlistingRequest: {
            /** Format: date */
            reviewOn: string;
        };
        /** @enum {string} */
        ReferralWishSorted: "NEWEST" | "DEADLINE";
        ReferralWithdrawalRequest: {
            reason: components["schemas"]["WithdrawalReason"];
        };
        /** @enum {string} */
        RegisteredPlace: "SAME_AS_CURRENT" | "BANGKOK" | "OTHER_PROVINCE" | "NOWHERE" | "NOT_KNOWN";
        /** @enum {string} */
        RejectionReason: "AT_CAPACITY" | "NOT_ELIGIBLE" | "OUT_OF_AREA" | "WRONG_SERVICE" | "DUPLICATE" | "COULD_NOT_CONTACT" | "CLIENT_DECLINED" | "INSUFFICIENT_INFO" | "SAFETY" | "OTHER";
        /** @enum {string} */
        Relation: "SPOUSE" | "PARENT" | "CHILD" | "SIBLING" | "GRANDPARENT" | "GRANDCHILD" | "RELATIVE" | "GUARDIAN" | "NEIGHBOUR" | "OTHER";
        /** @enum {string} */
        RemovalReason: "WRONG_CASE" | "WRONG_PERSON" | "UNREADABLE" | "NOT_NEEDED";
        /** @enum {string} */
        ReopeningReason: "PROBLEM_BACK" | "HELP_DID_NOT_LAST" | "NEW_PROBLEM" | "ENDED_BY_MISTAKE" | "OUTCOME_DISPUTED" | "OTHER";
        /** @enum {string} */
        ReporterKind: "SELF" | "AGENCY" | "GOOD_CITIZEN" | "RELATIVE";
        RespitePause: {
            /** Format: date-time */
            from: string;
            reason: components["schemas"]["ClockReason"];
            /** Format: date-time */
            until: string;
        };
        Restriction: {
            reason: components["schemas"]["RestrictionReason"];
            since: components["schemas"]["Stamp"];
            subjects: string[];
        };
        /** @enum {string} */
        RestrictionReason: "VIOLENCE" | "CHILD_AT_RISK" | "CONFLICT_OF_INTEREST" | "OTHER_DANGER";
        /** @enum {string} */
        ReversalReason: "ENTERED_BY_MISTAKE" | "WRONG_PERSON" | "NOT_RECEIVED" | "PERSON_DISAGREES" | "NEW_FACTS" | "OTHER";
        RightsCopyRequest: {
            person: components["schemas"]["RightsPersonRequest"];
        };
        RightsErasureRequest: {
            ground: components["schemas"]["LegalGround"];
            person: components["schemas"]["RightsPersonRequest"];
        };
        RightsPersonRequest: {
            clientId?: string;
            /** Format: email */
            email?: string;
            nationalId?: string;
            passportNo?: string;
            phone?: string;
            subject?: string;
            volunteerId?: string;
        };
        /** @enum {string} */
        RiskCheck: "NONE" | "INFECTIOUS_DISEASE" | "ABORTION_OR_ABANDONMENT" | "MENTAL_HEALTH" | "HARM_TO_OTHERS" | "IMPROPER_CARE" | "REPEATED_SEXUAL_ABUSE" | "REFUSES_TREATMENT" | "TRAFFICKING" | "DRUG_USE" | "CRIME" | "SUICIDE_RISK";
        /** @enum {string} */
        Role: "MINISTRY" | "DEPARTMENT" | "CENTRE_OFFICER" | "VOLUNTEER" | "AGENCY_OFFICER" | "AUDITOR" | "OPERATOR" | "MESSENGER";
        /** @enum {string} */
        SafeContactBy: "ANYBODY" | "A_WOMAN" | "A_MAN" | "THE_OWNER";
        /** @enum {string} */
        SafeContactTime: "DAYTIME" | "EVENING" | "WEEKDAYS" | "WEEKENDS" | "WHEN_ALONE";
        /** @enum {string} */
        SafeContactWay: "PHONE" | "MESSAGE" | "VISIT" | "LETTER" | "THROUGH_SOMEBODY_TRUSTED" | "NOT_AT_ALL";
        /** @enum {string} */
        ScanState: "CLEAN" | "NOT_SCANNED";
        /** @enum {string} */
        SelfReliance: "SURVIVAL" | "SUFFICIENCY" | "SUSTAINABILITY";
        /** @enum {string} */
        SharedField: "NAME" | "AGE" | "PHONE" | "ADDRESS" | "IDENTITY" | "DISABILITY" | "PROBLEM" | "RISKS";
        Stamp: {
            /** Format: date-time */
            at: string;
            by: string;
        };
        /** @enum {string} */
        SubProblem: "LOW_INCOME" | "UNEMPLOYED" | "DEBT" | "BREADWINNER_LOST" | "LACKS_NECESSITIES" | "NO_HOME_OF_THEIR_OWN" | "UNSAFE_HOUSING" | "FAMILY_CONFLICT" | "SEPARATION" | "CHILD_WITHOUT_CARE" | "OLDER_PERSON_ALONE" | "TEENAGE_PREGNANCY" | "OUT_OF_SCHOOL" | "PHYSICAL_VIOLENCE" | "SEXUAL_VIOLENCE" | "PSYCHOLOGICAL_VIOLENCE" | "NEGLECT" | "EXPLOITATION" | "HOMELESS" | "BEGGING" | "MISSING_PERSON" | "WITHOUT_LEGAL_STATUS" | "CHRONIC_ILLNESS" | "BEDRIDDEN" | "DISABILITY" | "MENTAL_ILLNESS" | "ADDICTION" | "ACCIDENT" | "DISASTER" | "OTHER";
        TimelineEntry: {
            agencyId?: string;
            /** Format: date-time */
            at: string;
            by?: string;
            code: string;
            needId?: string;
            referralId?: string;
            what: components["schemas"]["TimelineEntryWhat"];
        };
        /** @enum {string} */
        TimelineEntryWhat: "CASE_STATE" | "NEED_STATE" | "REFERRAL_STATE" | "AID_GIVEN" | "AID_TAKEN_BACK" | "NOTE" | "CORRECTION" | "CONSENT";
        /** @enum {string} */
        UnmetReason: "NO_SERVICE" | "NO_CAPACITY" | "NO_BUDGET" | "NOT_ELIGIBLE" | "LIMIT_REACHED" | "NO_DOCUMENTS" | "ALL_AGENCIES_DECLINED" | "CLIENT_DECLINED" | "COULD_NOT_CONTACT" | "MOVED_AWAY" | "DECEASED" | "OTHER";
        /** @enum {string} */
        Urgency: "NORMAL" | "URGENT" | "MOST_URGENT";
        /** @enum {string} */
        UrgencyCause: "SUICIDE_RISK" | "OFFENDER_AT_HOME" | "CHILD_ABUSE";
        /** @enum {string} */
        UrgencyReason: "RISK_FOUND" | "RISK_OVER" | "NEW_FACTS" | "ENTERED_BY_MISTAKE" | "OTHER";
        /** @enum {string} */
        WithdrawalReason: "NO_LONGER_NEEDED" | "HELPED_ELSEWHERE" | "CLIENT_DECLINED" | "CONSENT_WITHDRAWN" | "WRONG_AGENCY" | "AGENCY_SILENT" | "SAFETY" | "OTHER" | "AGENCY_CLOSED" | "INFO_NOT_SUPPLIED" | "DRAFT_LAPSED";
    };
    responses: {
        /** @description Refused: the problem in English and Thai */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findAccesses: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                limit?: number;
                subject?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAccessView"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTrail: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessViewTrailView"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                capacity?: components["schemas"]["Capacity"];
                cursor?: string;
                district?: string;
                limit?: number;
                service?: components["schemas"]["AidService"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAgencyAgencyRow"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarCalendarView"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    openCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseBatchBatchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseBatchBatchResult"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                changedSince?: string;
                cursor?: string;
                dimension?: components["schemas"]["Dimension"];
                district?: string;
                limit?: number;
                needsAction?: boolean;
                number?: string;
                owner?: string;
                state?: components["schemas"]["CaseState"];
                urgency?: components["schemas"]["Urgency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCaseRow"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCase"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listAccesses: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessViewTrailView"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    approveExcess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseExcessRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    addAttachment: {
        parameters: {
            query?: {
                kind?: components["schemas"]["AttachmentKind"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, of the type that its content has */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    removeAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentRemovalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reportChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChildReportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reverseChildReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingReversalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    waiveChildReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockWaiverRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    addClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCasePerson"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getAllowances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllowanceView"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    recordConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseConsentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                consentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    correctClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    enterClientInError: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingReversalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    settleNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeRowNoticeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    printConsentForm: {
        parameters: {
            query?: {
                agencyId?: string[];
            };
            header?: never;
            path: {
                clientId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    extendClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockExtensionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    pauseClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockPauseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    noteDanger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDangerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    dismissCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDismissalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reverseDismissal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingReversalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    endCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseEndingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    recordFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                days: number;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingFollowUpRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    handOverCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingHandoverRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    addNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingNeedRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    giveAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                needId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAidRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reverseAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aidId: string;
                id: string;
                needId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingReversalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    enterNeedInError: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                needId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingReversalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reverseOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                needId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingReversalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    declareUnmet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                needId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseUnmetRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingNoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    printHomeVisitForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    printCaseSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    referNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReferralRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sendReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSendingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    draftReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDraftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    releaseCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingReopeningRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    restrictCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseRestrictionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    liftRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseLiftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    takeCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewTimelineView"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    changeUrgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandlingUrgencyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodesCodesView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listColleagues: {
        parameters: {
            query?: {
                cursor?: string;
                department?: boolean;
                district?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageColleagueColleagueRow"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsErasureRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEmergency"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    declareEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyEventRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    endEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportFamilyLogbook: {
        parameters: {
            query: {
                district: string;
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportHotline: {
        parameters: {
            query: {
                district: string;
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getFigures: {
        parameters: {
            query?: {
                by?: components["schemas"]["FigureDimension"][];
                each?: components["schemas"]["PeriodEach"];
                from?: string;
                measure?: components["schemas"]["Measure"][];
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFiguresAnswer"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getFigureSheet: {
        parameters: {
            query?: {
                by?: components["schemas"]["FigureDimension"][];
                each?: components["schemas"]["PeriodEach"];
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listFollowUps: {
        parameters: {
            query?: {
                cursor?: string;
                district?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCaseloadOwedVisit"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    handOverAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseloadHandoversRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoversResult"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCovers: {
        parameters: {
            query?: {
                cursor?: string;
                district?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCoverCoverRow"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    coverLeave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverCoverRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    endCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeMeView"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    permitMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DueMessageDueMessageRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePermit"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listNeedsAction: {
        parameters: {
            query?: {
                cursor?: string;
                district?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCaseRowWaitingCase"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listNoticesDue: {
        parameters: {
            query?: {
                cursor?: string;
                district?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNoticeRow"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    printMonthlyReport: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    copyPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsCopyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCopyView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    searchPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonSearchSought"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonSearchFoundCases"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listQueueOpenings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageQueueOpening"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    openQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyOpeningRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    closeQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    countQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuesCounted"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                agency?: string;
                caseId?: string;
                cursor?: string;
                district?: string;
                dueBefore?: string;
                limit?: number;
                mine?: boolean;
                overdue?: boolean;
                sort?: components["schemas"]["ReferralWishSorted"];
                state?: components["schemas"]["ReferralState"][];
                unclaimed?: boolean;
                urgency?: components["schemas"]["Urgency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReferralRow"];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    acceptReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralAcceptanceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    giveAgencyAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyAidAgencyAidRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    supplyInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralInfoAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listAnswerCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Digest of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCodeAnswerCodeRow"][];
                };
            };
            /** @description If-None-Match names the answer's digest */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    issueAnswerCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCodeAnswerCodeRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCodeNewAnswerCode"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    revokeAnswerCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                codeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCodeAnswerCodeRow"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    scheduleAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralAppointmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    assignReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralAssignmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    claimReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    extendReferralClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralMoreTimeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    pauseReferralClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralMoreTimeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    resumeReferralClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    closeReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralClosingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    disputeOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralDisputeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    enterReferralInError: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralInErrorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    changeExpectedDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralExpectedDateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    forwardReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralForwardingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    recordNoShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    recordOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralOutcomeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    printReferralForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    requestInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralInfoRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    receiveReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    rejectReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralRejectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    releaseReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    startService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    takeReferralBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralWithdrawalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    acknowledgeWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    waitlistReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralWaitlistingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralWithdrawalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of the record */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
}
