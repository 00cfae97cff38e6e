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
        post: operations["registerAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{id}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeAgencyCapacity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeAgencyServices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCentres"];
        put?: never;
        post: operations["proposeCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/centres/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCentre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/centres/{id}/committee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appointCommittee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/centres/{id}/committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCommittees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/centres/{id}/dissolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dissolveCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/centres/{id}/establishment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["establishCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/centres/{id}/premises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePremises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/centres/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reinstateCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/centres/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suspendCentre"];
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
    "/v1/committee-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCommitteePolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDistricts"];
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
    "/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProgrammes"];
        put?: never;
        post: operations["registerProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{code}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{code}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviseProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/volunteers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVolunteers"];
        put?: never;
        post: operations["registerVolunteer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/volunteers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVolunteer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/volunteers/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctVolunteer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/volunteers/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVolunteerCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/volunteers/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endVolunteer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/volunteers/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reinstateVolunteer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/volunteers/registered-twice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRegisteredTwice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workshops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWorkshops"];
        put?: never;
        post: operations["announceWorkshop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workshops/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWorkshop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workshops/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workshops/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctWorkshop"];
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
        AgencyCapacityNow: {
            capacity: components["schemas"]["Capacity"];
        };
        AgencyClosure: {
            /** Format: date */
            closedOn: string;
        };
        AgencyCorrection: {
            coLocatedCentreId?: string;
            kind: components["schemas"]["AgencyKind"];
            nameEn: string;
            nameTh: string;
            reason: components["schemas"]["CorrectionReason"];
        };
        /** @enum {string} */
        AgencyKind: "COMMUNITY_ASSISTANCE_CENTRE" | "HOSPITAL" | "HEALTH_CENTRE" | "POLICE_STATION" | "DISTRICT_OFFICE" | "LOCAL_GOVERNMENT" | "SCHOOL" | "FOUNDATION" | "MINISTRY_UNIT" | "EMPLOYMENT_OFFICE" | "OTHER";
        AgencyRegistration: {
            capacity: components["schemas"]["Capacity"];
            coLocatedCentreId?: string;
            districts: string[];
            kind: components["schemas"]["AgencyKind"];
            nameEn: string;
            nameTh: string;
            services: components["schemas"]["AgencyService"][];
        };
        AgencyReopening: {
            reason: components["schemas"]["ReversalReason"];
        };
        /** @enum {string} */
        AgencyService: "CASH_AID" | "EMERGENCY_RELIEF" | "SHELTER" | "HOUSE_REPAIR" | "TREATMENT" | "HOME_CARE" | "ASSISTIVE_DEVICE" | "SCHOOL_AID" | "ENROLMENT" | "JOB_PLACEMENT" | "VOCATIONAL_TRAINING" | "REGISTRATION_DOCUMENTS" | "LEGAL_HELP" | "COUNSELLING" | "RIGHTS_ADVICE" | "PROTECTION";
        AgencyServices: {
            districts: string[];
            services: components["schemas"]["AgencyService"][];
        };
        /** @enum {string} */
        AgencyStatus: "OPEN" | "CLOSED";
        AgencyView: {
            capacity: components["schemas"]["Capacity"];
            /** Format: date-time */
            capacitySince: string;
            /** Format: date */
            closedOn?: string;
            coLocatedCentreId?: string;
            corrections: components["schemas"]["FormerAgency"][];
            districts: string[];
            id: string;
            kind: components["schemas"]["AgencyKind"];
            nameEn: string;
            nameTh: string;
            services: components["schemas"]["AgencyService"][];
            state: components["schemas"]["AgencyStatus"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        AidUnit: "BAHT_PER_TIME" | "BAHT_PER_MONTH" | "BAHT_PER_YEAR" | "IN_KIND";
        Area: {
            code: string;
            groupEn?: string;
            groupTh?: string;
            level: components["schemas"]["AreaLevel"];
            nameEn: string;
            nameTh: string;
            parentCode?: string;
            tile?: components["schemas"]["AreaTile"];
        };
        /** @enum {string} */
        AreaLevel: "PROVINCE" | "DISTRICT" | "SUBDISTRICT";
        AreaTile: {
            /** Format: int32 */
            column: number;
            /** Format: int32 */
            row: number;
        };
        /** @enum {string} */
        AttendeeKind: "MINISTRY_EXECUTIVE" | "COMMITTEE_MEMBER" | "AGENCY_REPRESENTATIVE";
        /** @enum {string} */
        Capacity: "OPEN" | "LIMITED" | "WAITLIST" | "FULL";
        CentreAppointment: {
            /** Format: date */
            appointedOn: string;
            appointmentOrderNo: string;
            members: components["schemas"]["CentreMember"][];
            /** Format: date */
            termEndsOn: string;
            /** Format: date */
            termStartsOn: string;
        };
        CentreDissolution: {
            /** Format: date */
            effectiveOn: string;
            reason: components["schemas"]["DissolutionReason"];
        };
        CentreEstablishment: {
            /** Format: date */
            establishedOn: string;
            workshopId?: string;
        };
        CentreMember: {
            role: components["schemas"]["CommitteeRole"];
            volunteerId: string;
        };
        CentreMove: {
            /** Format: date */
            effectiveOn: string;
            premises: components["schemas"]["Premises"];
            reason: components["schemas"]["CorrectionReason"];
        };
        CentreProposal: {
            districtCode: string;
            nameEn: string;
            nameTh: string;
            /** Format: date */
            openedOn: string;
            premises: components["schemas"]["Premises"];
        };
        CentreReinstatement: {
            /** Format: date */
            effectiveOn: string;
        };
        /** @enum {string|null} */
        CentreStatus: "PROPOSED" | "COMMITTEE_APPOINTED" | "ESTABLISHED" | "SUSPENDED" | "DISSOLVED" | null;
        CentreSuspension: {
            /** Format: date */
            effectiveOn: string;
            reason: components["schemas"]["SuspensionReason"];
        };
        CentreView: {
            committee?: components["schemas"]["Committee"];
            districtCode: string;
            /** Format: date */
            establishedOn?: string;
            formerPremises: components["schemas"]["FormerPremises"][];
            /** Format: int32 */
            generation: number;
            id: string;
            nameEn: string;
            nameTh: string;
            nextCommittee?: components["schemas"]["Committee"];
            /** Format: date */
            openedOn: string;
            premises: components["schemas"]["Premises"];
            state: components["schemas"]["CentreStatus"];
            /** Format: date */
            stateSince: string;
            vacantSeats: components["schemas"]["CommitteeMember"][];
            /** Format: int64 */
            version: number;
            workshopId?: string;
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
        Committee: {
            /** Format: date */
            appointedOn: string;
            appointmentOrderNo: string;
            members: components["schemas"]["CommitteeMember"][];
            /** Format: date */
            termEndsOn: string;
            /** Format: date */
            termStartsOn: string;
        };
        CommitteeMember: {
            role: components["schemas"]["CommitteeRole"];
            volunteerId: string;
        };
        CommitteePolicyPolicyView: {
            /** Format: int32 */
            maxMembers: number;
            /** Format: int32 */
            minMembers: number;
            /** Format: int32 */
            nextWithinDays: number;
            roles: components["schemas"]["CommitteePolicySeatsView"][];
            /** Format: int32 */
            termYears: number;
        };
        CommitteePolicySeatsView: {
            counted: boolean;
            /** Format: int32 */
            max: number;
            /** Format: int32 */
            min: number;
            role: components["schemas"]["CommitteeRole"];
        };
        /** @enum {string} */
        CommitteeRole: "CHAIR" | "VICE_CHAIR" | "MEMBER" | "SECRETARY" | "ASSISTANT_SECRETARY" | "TREASURER" | "REGISTRAR" | "PUBLIC_RELATIONS" | "ADVISER";
        CommitteesView: {
            items: components["schemas"]["CommitteesViewPastCommittee"][];
        };
        CommitteesViewPastCommittee: {
            coming: boolean;
            committee: components["schemas"]["Committee"];
            current: boolean;
            /** Format: date */
            replacedOn?: string;
        };
        /** @enum {string} */
        CorrectionReason: "TYPED_WRONG" | "CHANGED_SINCE";
        /** @enum {string} */
        DissolutionReason: "MERGED" | "CLOSED" | "RENAMED" | "OTHER";
        /** @enum {string} */
        EndReason: "RESIGNED" | "DECEASED" | "REMOVED" | "DISQUALIFIED";
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
        Figures: {
            /** Format: date-time */
            asOf: string;
            figures: components["schemas"]["FiguresFigure"][];
        };
        FiguresFigure: {
            by: {
                [key: string]: unknown;
            }[];
            definition: string;
            definitionTh: string;
            name: string;
            /** Format: int64 */
            total: number;
        };
        FormerAgency: {
            /** Format: date */
            closedOn?: string;
            profile: components["schemas"]["Profile"];
            putRight: components["schemas"]["PutRight"];
        };
        FormerAnnouncement: {
            /** Format: date */
            heldOn: string;
            putRight: components["schemas"]["PutRight"];
            titleEn: string;
            titleTh: string;
            venueTh: string;
        };
        FormerPremises: {
            premises: components["schemas"]["Premises"];
            putRight: components["schemas"]["PutRight"];
            /** Format: date */
            until: string;
        };
        /** @enum {string} */
        LegalGround: "NO_LONGER_NEEDED" | "CONSENT_WITHDRAWN" | "OBJECTION" | "UNLAWFUL" | "ORDERED";
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
        NoIdReason: "STATELESS" | "NOT_ISSUED" | "LOST" | "OTHER";
        PageAccessView: {
            items: components["schemas"]["AccessView"][];
            nextCursor: string | null;
        };
        PageAgencyView: {
            items: components["schemas"]["AgencyView"][];
            nextCursor: string | null;
        };
        PageArea: {
            items: components["schemas"]["Area"][];
            nextCursor: string | null;
        };
        PageCentreView: {
            items: components["schemas"]["CentreView"][];
            nextCursor: string | null;
        };
        PageProgrammeView: {
            items: components["schemas"]["ProgrammeView"][];
            nextCursor: string | null;
        };
        PageVolunteerView: {
            items: components["schemas"]["VolunteerView"][];
            nextCursor: string | null;
        };
        PageWorkshopView: {
            items: components["schemas"]["WorkshopView"][];
            nextCursor: string | null;
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
        /** @enum {string} */
        Position: "CHAIR" | "SUPERVISOR" | "HEAD";
        Premises: {
            alleyTh?: string;
            communityTh?: string;
            descriptionTh: string;
            houseNo?: string;
            moo?: string;
            postcode?: string;
            roadTh?: string;
            soiTh?: string;
            subdistrictTh?: string;
        };
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
        Profile: {
            coLocatedCentreId?: string;
            kind: components["schemas"]["AgencyKind"];
            nameEn: string;
            nameTh: string;
        };
        ProgrammeNewProgramme: {
            amount?: number;
            amountPerYear?: number;
            audience?: components["schemas"]["TargetGroup"][];
            code: string;
            nameEn: string;
            nameTh: string;
            /** Format: int32 */
            timesPerYear?: number;
            unit: components["schemas"]["AidUnit"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string;
        };
        ProgrammeProgrammeEnd: {
            /** Format: date */
            validTo: string;
        };
        ProgrammeProgrammeRevision: {
            amount?: number;
            amountPerYear?: number;
            audience?: components["schemas"]["TargetGroup"][];
            nameEn: string;
            nameTh: string;
            /** Format: int32 */
            timesPerYear?: number;
            unit: components["schemas"]["AidUnit"];
            /** Format: date */
            validFrom: string;
        };
        ProgrammeView: {
            code: string;
            editions: components["schemas"]["ProgrammeViewEditionView"][];
            nameEn: string;
            nameTh: string;
            /** Format: date */
            validTo?: string;
            /** Format: int64 */
            version: number;
        };
        ProgrammeViewEditionView: {
            amount?: number;
            amountPerYear?: number;
            audience?: components["schemas"]["TargetGroup"][];
            nameEn: string;
            nameTh: string;
            /** Format: int32 */
            timesPerYear?: number;
            unit: components["schemas"]["AidUnit"];
            /** Format: date */
            validFrom: string;
        };
        PutRight: {
            /** Format: date-time */
            at: string;
            by: string;
            corrected?: components["schemas"]["CorrectionReason"];
            reversed?: components["schemas"]["ReversalReason"];
        };
        Receipt: {
            id: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        ReversalReason: "ENTERED_IN_ERROR" | "WRONG_ONE" | "DECISION_REVERSED";
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
        Role: "MINISTRY" | "DEPARTMENT" | "CENTRE_OFFICER" | "VOLUNTEER" | "AGENCY_OFFICER" | "AUDITOR" | "OPERATOR" | "MESSENGER";
        /** @enum {string} */
        SuspensionReason: "COMMITTEE_TERM_ENDED" | "PREMISES_UNAVAILABLE" | "UNDER_INQUIRY" | "OTHER";
        /** @enum {string} */
        TargetGroup: "CHILD" | "YOUTH" | "WORKING_AGE" | "OLDER" | "PERSON_WITH_DISABILITY" | "LOW_INCOME_FAMILY" | "DESTITUTE" | "DISASTER_VICTIM";
        TwiceView: {
            /** Format: date-time */
            since: string;
            volunteers: components["schemas"]["TwiceViewEntry"][];
        };
        TwiceViewEntry: {
            districtCode: string;
            id: string;
            /** Format: date */
            registeredOn: string;
            registrationNo: string;
        };
        VolunteerCorrection: {
            firstName: string;
            lastName?: string;
            nationalId?: string;
            noIdReason?: components["schemas"]["NoIdReason"];
            passportNo?: string;
            reason: components["schemas"]["CorrectionReason"];
            /** Format: date */
            registeredOn: string;
            title: string;
            /** Format: date */
            trainedOn?: string;
        };
        VolunteerCorrectionsView: {
            items: components["schemas"]["VolunteerCorrectionsViewFormer"][];
        };
        VolunteerCorrectionsViewFormer: {
            /** Format: date */
            endedOn?: string;
            endReason?: components["schemas"]["EndReason"];
            name?: components["schemas"]["VolunteerViewName"];
            putRight: components["schemas"]["PutRight"];
            /** Format: date */
            registeredOn: string;
            /** Format: date */
            trainedOn?: string;
        };
        VolunteerEnding: {
            /** Format: date */
            endedOn: string;
            reason: components["schemas"]["EndReason"];
        };
        VolunteerRegistration: {
            districtCode: string;
            firstName: string;
            lastName?: string;
            nationalId?: string;
            noIdReason?: components["schemas"]["NoIdReason"];
            passportNo?: string;
            /** Format: date */
            registeredOn: string;
            title: string;
            /** Format: date */
            trainedOn?: string;
        };
        VolunteerReinstatement: {
            reason: components["schemas"]["ReversalReason"];
        };
        /** @enum {string|null} */
        VolunteerStatus: "ACTIVE" | "ENDED" | null;
        VolunteerView: {
            districtCode: string;
            /** Format: date */
            endedOn?: string;
            endReason?: components["schemas"]["EndReason"];
            id: string;
            name?: components["schemas"]["VolunteerViewName"];
            /** Format: date */
            registeredOn: string;
            registrationNo: string;
            state: components["schemas"]["VolunteerStatus"];
            /** Format: date */
            trainedOn?: string;
            /** Format: int64 */
            version: number;
        };
        VolunteerViewName: {
            firstName: string;
            lastName?: string;
            title: string;
        };
        WorkshopAnnouncement: {
            /** Format: date */
            heldOn: string;
            titleEn: string;
            titleTh: string;
            venueTh: string;
        };
        WorkshopAttendance: {
            attendees: components["schemas"]["WorkshopLine"][];
        };
        WorkshopCorrection: {
            /** Format: date */
            heldOn: string;
            reason: components["schemas"]["CorrectionReason"];
            titleEn: string;
            titleTh: string;
            venueTh: string;
        };
        WorkshopLine: {
            agencyId?: string;
            /** Format: int32 */
            count?: number;
            kind: components["schemas"]["AttendeeKind"];
            volunteerId?: string;
        };
        WorkshopView: {
            /** Format: int32 */
            attendees: number;
            attendeesByKind: {
                [key: string]: number;
            };
            corrections: components["schemas"]["FormerAnnouncement"][];
            /** Format: date */
            heldOn: string;
            id: string;
            titleEn: string;
            titleTh: string;
            venueTh: string;
            /** Format: int64 */
            version: number;
        };
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
                cursor?: string;
                district?: string;
                kind?: components["schemas"]["AgencyKind"];
                limit?: number;
                service?: components["schemas"]["AgencyService"];
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
                    "application/json": components["schemas"]["PageAgencyView"];
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
    registerAgency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyRegistration"];
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
    getAgency: {
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
                    "application/json": components["schemas"]["AgencyView"];
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
    changeAgencyCapacity: {
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
                "application/json": components["schemas"]["AgencyCapacityNow"];
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
    closeAgency: {
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
                "application/json": components["schemas"]["AgencyClosure"];
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
    correctAgency: {
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
                "application/json": components["schemas"]["AgencyCorrection"];
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
    reopenAgency: {
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
                "application/json": components["schemas"]["AgencyReopening"];
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
    changeAgencyServices: {
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
                "application/json": components["schemas"]["AgencyServices"];
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
    listCentres: {
        parameters: {
            query?: {
                cursor?: string;
                district?: string;
                limit?: number;
                state?: components["schemas"]["CentreStatus"];
                termEndsBefore?: string;
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
                    "application/json": components["schemas"]["PageCentreView"];
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
    proposeCentre: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreProposal"];
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
    getCentre: {
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
                    "application/json": components["schemas"]["CentreView"];
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
    appointCommittee: {
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
                "application/json": components["schemas"]["CentreAppointment"];
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
    listCommittees: {
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
                    "application/json": components["schemas"]["CommitteesView"];
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
    dissolveCentre: {
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
                "application/json": components["schemas"]["CentreDissolution"];
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
    establishCentre: {
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
                "application/json": components["schemas"]["CentreEstablishment"];
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
    changePremises: {
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
                "application/json": components["schemas"]["CentreMove"];
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
    reinstateCentre: {
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
                "application/json": components["schemas"]["CentreReinstatement"];
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
    suspendCentre: {
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
                "application/json": components["schemas"]["CentreSuspension"];
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
    getCommitteePolicy: {
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
                    "application/json": components["schemas"]["CommitteePolicyPolicyView"];
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
    listDistricts: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageArea"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
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
    getFigures: {
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
                    "application/json": components["schemas"]["Figures"];
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
    listProgrammes: {
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
                    "application/json": components["schemas"]["PageProgrammeView"];
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
    registerProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeNewProgramme"];
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
    getProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["ProgrammeView"];
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
    endProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeProgrammeEnd"];
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
    reviseProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeProgrammeRevision"];
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
    listVolunteers: {
        parameters: {
            query?: {
                cursor?: string;
                district?: string;
                limit?: number;
                state?: components["schemas"]["VolunteerStatus"];
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
                    "application/json": components["schemas"]["PageVolunteerView"];
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
    registerVolunteer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolunteerRegistration"];
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
    getVolunteer: {
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
                    "application/json": components["schemas"]["VolunteerView"];
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
    correctVolunteer: {
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
                "application/json": components["schemas"]["VolunteerCorrection"];
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
    listVolunteerCorrections: {
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
                    "application/json": components["schemas"]["VolunteerCorrectionsView"];
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
    endVolunteer: {
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
                "application/json": components["schemas"]["VolunteerEnding"];
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
    reinstateVolunteer: {
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
                "application/json": components["schemas"]["VolunteerReinstatement"];
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
    listRegisteredTwice: {
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
                    "application/json": components["schemas"]["TwiceView"][];
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
    listWorkshops: {
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
                    "application/json": components["schemas"]["PageWorkshopView"];
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
    announceWorkshop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkshopAnnouncement"];
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
    getWorkshop: {
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
                    "application/json": components["schemas"]["WorkshopView"];
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
    recordAttendance: {
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
                "application/json": components["schemas"]["WorkshopAttendance"];
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
    correctWorkshop: {
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
                "application/json": components["schemas"]["WorkshopCorrection"];
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
