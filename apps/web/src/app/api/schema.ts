// Generated from apps/api/openapi.json by `npm run generate`. Not edited by hand.

export interface paths {
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_list"];
        put?: never;
        post: operations["agencies_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["agencies_change"];
        trace?: never;
    };
    "/api/agencies/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["checklistItems_edit"];
        trace?: never;
    };
    "/api/checklist-items/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checklistItems_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checklistVersions_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/carried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["revisions_carried"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checklistVersions_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/drop-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftItems_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/edit-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftItems_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exchange_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exchange_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checklistVersions_items"];
        put?: never;
        post: operations["draftItems_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/merge-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftItems_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/preview-edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftItems_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checklistVersions_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/restore-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftItems_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklist-versions/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftItems_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checklists_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklists/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checklists_startVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["claims_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["correctiveActions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["correctiveActions_change"];
        trace?: never;
    };
    "/api/corrective-actions/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctiveActions_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}/milestones/{milestoneId}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctiveActions_reachMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}/report-done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctiveActions_reportDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctiveActions_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctiveActions_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrective-actions/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctiveActions_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["evidence_list"];
        put?: never;
        post: operations["evidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["evidence_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/revisions/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["evidence_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findings_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/accept-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followUp_acceptRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctiveActions_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followUp_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/end-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followUp_endRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/fail-retest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followUp_failRetest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findings_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findings_respond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/start-correcting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followUp_startCorrecting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followUp_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findings_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["itemCommands_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["items_saveDraft"];
        post?: never;
        delete: operations["items_discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands_reconsider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session_readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ownPassword_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["policies_list"];
        put?: never;
        post: operations["policies_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["policies_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claims_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/claims/{practiceKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["claims_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readings_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readings_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["revisions_list"];
        put?: never;
        post: operations["revisions_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/revisions/{number}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["revisions_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["policyFiles_park"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reports_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_list"];
        put?: never;
        post: operations["reviews_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["reviews_change"];
        trace?: never;
    };
    "/api/reviews/{id}/abandon-edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenings_abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewCommands_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewCommands_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/assignments/{assignmentId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewCommands_undoAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewCommands_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/grant-reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenings_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items_listOfReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewCommands_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/rebaseline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rebaseline_propose"];
        put?: never;
        post: operations["rebaseline_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/rebaseline/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rebaseline_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/refuse-reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenings_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reports_list"];
        put?: never;
        post: operations["reports_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/request-reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenings_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewCommands_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewCommands_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sealed-editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealedEditions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sealed-editions/{reviewId}/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealedEditions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sealed-editions/{reviewId}/{edition}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealedEditions_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["session_signIn"];
        delete: operations["session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["session_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setPassword_setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["setup_read"];
        put?: never;
        post: operations["setup_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users_list"];
        put?: never;
        post: operations["users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["userChanges_change"];
        trace?: never;
    };
    "/api/users/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["userChanges_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["userChanges_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["userChanges_endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["userChanges_addGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/grants/{grantId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["userChanges_endGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/password-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["userChanges_makePasswordLink"];
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
        AcceptInput: {
            comment?: string | null;
        };
        AcceptRiskInput: {
            /** Format: date */
            expiresOn: string;
            reason: string;
        };
        ActionFindingView: {
            agencyName: string;
            /** Format: uuid */
            id: string;
            number: string;
            reviewCode: string;
            severity: components["schemas"]["Severity"];
            state: components["schemas"]["FindingState"];
        };
        AddEvidenceInput: {
            /** Format: uuid */
            agencyId: string;
            /** Format: date */
            coversFrom?: string | null;
            /** Format: date */
            coversTo?: string | null;
            /**
             * Format: date
             * @description The day it speaks of
             */
            datedOn?: string | null;
            /** Format: date */
            expiresOn?: string | null;
            fileName?: string | null;
            kind: components["schemas"]["EvidenceKind"];
            sensitivity?: components["schemas"]["Sensitivity"];
            /** @description A file: what its upload answered */
            sha256?: string | null;
            /** @description An attestation: its words */
            text?: string | null;
            title: string;
            /** @description A link: http or https */
            url?: string | null;
        };
        AddItemInput: {
            /**
             * Format: uuid
             * @description A practice of the reading that the draft is built on
             */
            practiceId: string;
        };
        AgencyCategoryView: {
            agency: components["schemas"]["ItemAgencyView"];
            category: components["schemas"]["Category"];
            figures: components["schemas"]["FiguresView"];
        };
        AgencyListView: {
            items: components["schemas"]["AgencyView"][];
        };
        AgencyView: {
            /** Format: uuid */
            id: string;
            isSample: boolean;
            name: string;
            slug: string;
            /** @description IANA name; the agency reads its due dates there */
            timeZone: string;
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        AllowedActionView: {
            action: string;
            allowed: boolean;
            blockers: components["schemas"]["BlockerView"][];
        };
        AppliedRebaselineView: {
            /** Format: date-time */
            appliedAt: string;
            appliedBy: components["schemas"]["PersonView"];
            /** @description Items changed since; from 1 on it can no longer be undone */
            changedItems: number;
            fromNumber: number;
            /** Format: uuid */
            id: string;
            toNumber: number;
            why: string;
        };
        ApprovalView: {
            /** Format: date-time */
            at: string;
            contentSha256: string;
            user: components["schemas"]["PersonView"];
        };
        ApproveReviewInput: {
            comment?: string | null;
            /** @description Statement of independence, in own words */
            independence: string;
        };
        AssessmentInput: {
            evidence: components["schemas"]["CitedRevisionInput"][];
            findings: components["schemas"]["FindingInput"][];
            methods: components["schemas"]["Method"][];
            narrative: string;
            outcome: components["schemas"]["Outcome"];
            reason: string | null;
        };
        AssessmentView: {
            evidence: components["schemas"]["CitedEvidenceView"][];
            methods: components["schemas"]["Method"][];
            narrative: string;
            outcome: components["schemas"]["Outcome"];
            reason: string | null;
            revision: number;
            /** Format: date-time */
            writtenAt: string | null;
            writtenBy: components["schemas"]["PersonView"] | null;
        };
        AssignItemsInput: {
            /** Format: uuid */
            assigneeId?: string | null;
            /** Format: date */
            dueOn?: string;
            items: components["schemas"]["SeenItemInput"][];
        };
        AssignmentResult: {
            applied: components["schemas"]["SeenItemView"][];
            /** Format: uuid */
            assignmentId: string | null;
            conflicts: components["schemas"]["SeenItemView"][];
            unchanged: components["schemas"]["SeenItemView"][];
        };
        AuditEntryView: {
            /** @description null is the system */
            actor: components["schemas"]["PersonView"] | null;
            /** @description null is all agencies */
            agency: components["schemas"]["PersonView"] | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** @description Whether what it said was erased by law */
            isErased: boolean;
            /** @description Whether a signed head covers it */
            isSequenced: boolean;
            /** @description The reason or comment that was given */
            note: string | null;
            /** @description Revision of the content or edition of the review */
            revision: number | null;
            subject: components["schemas"]["AuditSubjectView"];
            /** @description The how-manieth event of its subject */
            subjectVersion: number;
            type: components["schemas"]["EventType"];
        };
        AuditPage: {
            items: components["schemas"]["AuditEntryView"][];
            /** Format: uuid */
            nextCursor: string | null;
        };
        AuditSubjectView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["SubjectKind"];
            name: string | null;
        };
        /** @enum {string} */
        BaselineChange: "same" | "strengthened" | "weakened" | "reworded" | "new" | "gone";
        BaselineItemView: {
            assignee: components["schemas"]["PersonView"] | null;
            /** Format: uuid */
            id: string;
            outcome: components["schemas"]["Outcome"];
            status: components["schemas"]["ItemStatus"];
        };
        BaselineVersionView: {
            /** Format: uuid */
            id: string;
            /** @description What was said at the publication */
            note: string | null;
            number: number;
            /** Format: date-time */
            publishedAt: string | null;
        };
        BaselineWordingView: {
            obligation: components["schemas"]["Obligation"];
            ref: string;
            title: string;
            wording: string;
        };
        BlockerView: {
            /** @example evidence-missing */
            code: string;
            params?: {
                [key: string]: string | number;
            };
            /** @description JSON pointer (RFC 6901) to what the reason is about */
            pointer?: string;
        };
        BulkEditInput: {
            addEvidence?: string[];
            cadence?: components["schemas"]["CadenceInput"];
            category?: components["schemas"]["Category"];
            methods?: components["schemas"]["Method"][];
            obligation?: components["schemas"]["Obligation"];
            responsibleUnit?: string;
        };
        BulkResult: {
            applied: components["schemas"]["SeenItemView"][];
            conflicts: components["schemas"]["SeenItemView"][];
        };
        CadenceInput: {
            interval: components["schemas"]["Interval"] | null;
            trigger: string | null;
        };
        CadenceView: {
            interval: components["schemas"]["Interval"] | null;
            trigger: string | null;
        };
        CancelReviewInput: {
            why: string;
        };
        CarriedItemsView: {
            /**
             * Format: uuid
             * @description Of the policy document
             */
            documentId: string;
            items: components["schemas"]["CarriedItemView"][];
            /** @description Of the document, that the version rests on */
            revision: number;
            /** @description The revision that the items were carried from */
            revisionBefore: number | null;
        };
        CarriedItemView: {
            change: components["schemas"]["SourceChange"];
            /**
             * Format: uuid
             * @description Null when the item was dropped
             */
            checklistItemId: string | null;
            /** @description The item was edited since */
            isEdited: boolean;
            itemKey: string;
            /** @description Of its first source; null for a new item */
            refBefore: string | null;
            title: string;
            wording: string;
        };
        /** @enum {string} */
        Category: "accountability" | "reporting" | "oversight" | "training" | "data-sharing" | "civil-liberties" | "complaints" | "community-engagement";
        CategoryFiguresView: {
            category: components["schemas"]["Category"];
            figures: components["schemas"]["FiguresView"];
        };
        ChangeActionInput: {
            /** Format: date */
            dueOn?: string;
            /** Format: uuid */
            ownerId?: string;
            reason?: string;
            title?: string;
        };
        ChangeAgencyInput: {
            name?: string;
            timeZone?: string;
        };
        ChangeCountView: {
            count: number;
            kind: components["schemas"]["SourceChange"];
        };
        ChangedItemView: {
            after: components["schemas"]["ItemFieldsView"] | null;
            before: components["schemas"]["ItemFieldsView"] | null;
            /** @description The fields that differ */
            fields: string[];
            /**
             * Format: uuid
             * @description Of the item in the newer version that has it
             */
            id: string;
            itemKey: string;
            ref: string;
            title: string;
            /** @description Why it was dropped */
            why: string | null;
            wording: string;
        };
        ChangeReviewInput: {
            /** Format: date */
            dueOn?: string;
            /** Format: uuid */
            leadOfficerId?: string;
            scope?: string | null;
            /** Format: uuid */
            supervisorId?: string;
        };
        ChangeUserInput: {
            email?: string;
            name?: string;
        };
        ChecklistContentView: {
            cadence: components["schemas"]["CadenceView"];
            category: components["schemas"]["Category"];
            methods: components["schemas"]["Method"][];
            obligation: components["schemas"]["Obligation"];
            responsibleUnit: string;
            suggestedEvidence: string[];
            title: string;
            wording: string;
        };
        ChecklistDocumentView: {
            /** Format: uuid */
            id: string;
            revision: number;
            title: string;
        };
        ChecklistImportView: {
            /** @description Of what the changes were compared with */
            basis: string;
            changed: components["schemas"]["ImportChangeView"][];
            /** @description The version as the import left it; null when it was dry */
            imported: components["schemas"]["ChecklistVersionView"] | null;
            /** @description Items the file leaves out; they stay */
            missing: components["schemas"]["ImportedItemView"][];
            problems: components["schemas"]["ImportProblemView"][];
            unchanged: number;
            /**
             * Format: uuid
             * @description What an undo of the import names
             */
            undoId: string | null;
        };
        ChecklistItemListView: {
            items: components["schemas"]["ChecklistItemView"][];
            /** @description Of all that match, on this page or not */
            total: number;
        };
        ChecklistItemSourceView: {
            claim: components["schemas"]["ClaimView"];
            /** Format: uuid */
            practiceId: string;
            /** @description The span, letter for letter */
            quote: string;
            ref: string;
            /**
             * @example [
             *       120,
             *       184
             *     ]
             */
            span: number[];
        };
        ChecklistItemView: {
            /** @description What it lacks before it can be published */
            blockers: components["schemas"]["BlockerView"][];
            cadence: components["schemas"]["CadenceView"];
            category: components["schemas"]["Category"];
            /** Format: uuid */
            id: string;
            /** @description The same in every version of the checklist */
            itemKey: string;
            methods: components["schemas"]["Method"][];
            obligation: components["schemas"]["Obligation"];
            ordinal: number;
            /** @description Of its first source */
            ref: string;
            responsibleUnit: string;
            /** @description Of its first source */
            section: components["schemas"]["ItemSectionView"];
            /** @description A practice it rests on says something else than in the version before */
            sourceChanged: boolean;
            sources: components["schemas"]["ChecklistItemSourceView"][];
            suggestedEvidence: string[];
            title: string;
            /** @description Send it back in If-Match with a change */
            version: number;
            wording: string;
        };
        ChecklistListView: {
            items: components["schemas"]["ChecklistSummary"][];
        };
        ChecklistNameView: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        ChecklistSummary: {
            /** Format: uuid */
            documentId: string;
            documentTitle: string;
            /** Format: uuid */
            id: string;
            title: string;
            versions: components["schemas"]["ChecklistVersionSummary"][];
        };
        ChecklistVersionSummary: {
            /** Format: uuid */
            id: string;
            items: number;
            number: number;
            /** Format: date-time */
            publishedAt: string | null;
            state: components["schemas"]["VersionState"];
        };
        ChecklistVersionView: {
            allowedActions: components["schemas"]["AllowedActionView"][];
            checklist: components["schemas"]["ChecklistNameView"];
            /** @description SHA-256 of the published content */
            contentSha256: string | null;
            document: components["schemas"]["ChecklistDocumentView"];
            dropped: components["schemas"]["DroppedItemView"][];
            /** Format: uuid */
            id: string;
            items: components["schemas"]["ChecklistItemView"][];
            /** @description What was said at the publication */
            note: string | null;
            number: number;
            /** Format: date-time */
            publishedAt: string | null;
            state: components["schemas"]["VersionState"];
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        CitedEvidenceView: {
            /** Format: date-time */
            addedAt: string;
            addedBy: components["schemas"]["PersonView"];
            /** Format: date */
            coversFrom: string | null;
            /** Format: date */
            coversTo: string | null;
            /** Format: date */
            datedOn: string | null;
            /** Format: uuid */
            evidenceId: string;
            /** Format: date */
            expiresOn: string | null;
            fileName: string | null;
            /** @description False: restricted, and not for the reader */
            isReadable: boolean;
            kind: components["schemas"]["EvidenceKind"];
            mediaType: string | null;
            revision: number;
            sensitivity: components["schemas"]["Sensitivity"];
            sha256: string | null;
            /** @description Bytes */
            size: number | null;
            slot: components["schemas"]["EvidenceSlot"];
            state: components["schemas"]["EvidenceState"];
            text: string | null;
            title: string;
            url: string | null;
        };
        CitedRevisionInput: {
            /** Format: uuid */
            evidenceId: string;
            evidenceRevision: number;
            slot: components["schemas"]["EvidenceSlot"];
        };
        ClaimCountsView: {
            confirmed: number;
            contradicted: number;
            source_says: number;
            unknown: number;
        };
        ClaimHistoryView: {
            items: components["schemas"]["ClaimNoteView"][];
        };
        ClaimListView: {
            counts: components["schemas"]["ClaimCountsView"];
            items: components["schemas"]["ClaimRowView"][];
            /** @description Of all that match, on this page or not */
            total: number;
        };
        ClaimNoteView: {
            /** Format: date */
            asOf: string | null;
            /** Format: date-time */
            at: string;
            /** @description Null for a note that came with the document */
            by: string | null;
            note: string | null;
            status: components["schemas"]["ClaimStatus"];
        };
        ClaimPolicyView: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        ClaimRowView: {
            auditable: boolean;
            category: components["schemas"]["Category"];
            claim: components["schemas"]["PracticeClaimView"];
            obligation: components["schemas"]["Obligation"];
            policy: components["schemas"]["ClaimPolicyView"];
            /** Format: uuid */
            practiceId: string;
            practiceKey: string;
            ref: string;
            section: components["schemas"]["ClaimSectionView"];
            /** @description Whether the reader may set it */
            settable: boolean;
            text: string;
            title: string | null;
        };
        ClaimSectionView: {
            heading: string;
            number: number;
        };
        /** @enum {string} */
        ClaimStatus: "source_says" | "confirmed" | "contradicted" | "unknown";
        ClaimView: {
            /** Format: date */
            asOf: string | null;
            /** @description Null for a note that came with the document */
            by: string | null;
            note: string | null;
            status: components["schemas"]["ClaimStatus"];
        };
        CommentInput: {
            comment: string;
        };
        ComparedEditionView: {
            contentSha256: string;
            edition: number;
            figures: components["schemas"]["FiguresView"];
            /** Format: date-time */
            sealedAt: string;
            sealedBy: string;
        };
        ComparedPracticeView: {
            auditable: boolean;
            heading: string;
            obligation: components["schemas"]["Obligation"];
            practiceKey: string;
            ref: string;
            text: string;
            title: string | null;
        };
        ComparedRevisionView: {
            /** Format: date-time */
            importedAt: string;
            number: number;
            sha256: string;
        };
        ComparedVersionView: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        ComparisonView: {
            after: components["schemas"]["ComparedRevisionView"];
            before: components["schemas"]["ComparedRevisionView"];
            changes: components["schemas"]["PracticeChangeView"][];
            /** @description The newest version that rests on the newer revision */
            checklistVersion: components["schemas"]["RevisionChecklistView"] | null;
            /** @description The kinds that occur */
            counts: components["schemas"]["ChangeCountView"][];
            /** Format: uuid */
            documentId: string;
            title: string;
        };
        /** @enum {string} */
        ContextReason: "role" | "legal-background" | "structure" | "technology" | "benefit" | "challenge" | "opportunity" | "impact" | "trend" | "guidance";
        CorrectionInput: {
            /** @description Offset into the text, in UTF-16 code units */
            at: number;
            category?: components["schemas"]["Category"];
            code?: components["schemas"]["IssueCode"];
            /** @description Of a heading */
            end?: number;
            kind: components["schemas"]["CorrectionKind"];
            /** @description Of a heading; null for the next one */
            number?: number | null;
            obligation?: components["schemas"]["Obligation"];
            reason?: components["schemas"]["ContextReason"];
            ref?: string;
            title?: string | null;
            wording?: string;
        };
        /** @enum {string} */
        CorrectionKind: "heading" | "not-heading" | "merge" | "split" | "auditable" | "context" | "ref" | "title" | "obligation" | "category" | "wording" | "leave-out" | "checked";
        CorrectiveActionList: {
            items: components["schemas"]["CorrectiveActionRow"][];
        };
        CorrectiveActionRow: {
            daysLate: number;
            /** Format: date */
            dueOn: string;
            finding: components["schemas"]["ActionFindingView"];
            /** Format: uuid */
            id: string;
            owner: components["schemas"]["PersonView"];
            state: components["schemas"]["CorrectiveActionState"];
            title: string;
        };
        /** @enum {string} */
        CorrectiveActionState: "planned" | "under_way" | "done" | "verified" | "dropped";
        CorrectiveActionView: {
            allowedActions: components["schemas"]["AllowedActionView"][];
            /** @description 0 when it is not late */
            daysLate: number;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            milestones: components["schemas"]["MilestoneView"][];
            owner: components["schemas"]["PersonView"];
            reportedDoneBy: components["schemas"]["PersonView"] | null;
            state: components["schemas"]["CorrectiveActionState"];
            title: string;
            verifiedBy: components["schemas"]["PersonView"] | null;
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        CorrectReadingInput: {
            corrections: components["schemas"]["CorrectionInput"][];
        };
        CreateAgencyInput: {
            name: string;
            /** @description Short name in review codes and addresses */
            slug: string;
            /** @description IANA name, such as America/New_York */
            timeZone: string;
        };
        CreateUserInput: {
            email: string;
            grants: components["schemas"]["GrantInput"][];
            name: string;
            /** @description Left out: the person sets their own with a password link */
            password?: string;
        };
        DashboardView: {
            agencyCategories: components["schemas"]["AgencyCategoryView"][];
            /** Format: date-time */
            asOf: string;
            categories: components["schemas"]["CategoryFiguresView"][];
            dueWeeks: components["schemas"]["DueWeeksView"];
            figures: components["schemas"]["FiguresView"];
            openFindings: components["schemas"]["OpenFindingsView"];
            overdue: components["schemas"]["OverdueView"];
            /** @description All that the filter can choose from */
            reviews: components["schemas"]["ReviewSummary"][];
            trend: components["schemas"]["TrendWeekView"][];
            /** @description Submitted items that wait for this person */
            waiting: number;
        };
        DecideReopeningInput: {
            comment?: string;
        };
        DraftInput: {
            /** @description The revision it was begun on */
            baseRevision: number;
            fields: {
                [key: string]: unknown;
            };
        };
        DropItemsInput: {
            items: components["schemas"]["SeenChecklistItemInput"][];
            /** @description Kept with the draft and shown in its changes */
            why: string;
        };
        DroppedItemView: {
            /** Format: date-time */
            at: string;
            by: string | null;
            /** Format: uuid */
            id: string;
            itemKey: string;
            ref: string;
            title: string;
            /** @description Send it back in If-Match with a change */
            version: number;
            why: string;
            wording: string;
        };
        DueWeeksView: {
            later: number;
            /**
             * Format: date
             * @description The Monday after the last week shown
             */
            laterFrom: string;
            overdue: number;
            weeks: components["schemas"]["DueWeekView"][];
        };
        DueWeekView: {
            items: number;
            /**
             * Format: date
             * @description The Monday of the week
             */
            monday: string;
        };
        EditChecklistItemInput: {
            cadence?: components["schemas"]["CadenceInput"];
            category?: components["schemas"]["Category"];
            methods?: components["schemas"]["Method"][];
            obligation?: components["schemas"]["Obligation"];
            responsibleUnit?: string;
            suggestedEvidence?: string[];
            title?: string;
            wording?: string;
        };
        EditionComparisonView: {
            after: components["schemas"]["ComparedEditionView"];
            agencyName: string;
            before: components["schemas"]["ComparedEditionView"];
            code: string;
            differences: components["schemas"]["EditionDifferenceView"][];
            unchanged: number;
            /** @description Why the review was opened again */
            why: string | null;
        };
        /** @enum {string} */
        EditionDifferenceKind: "added" | "dropped" | "changed";
        EditionDifferenceView: {
            after: {
                [key: string]: unknown;
            } | null;
            before: {
                [key: string]: unknown;
            } | null;
            fields: components["schemas"]["EditionField"][];
            itemKey: string;
            kind: components["schemas"]["EditionDifferenceKind"];
            ref: string;
            title: string;
        };
        /** @enum {string} */
        EditionField: "wording" | "outcome" | "methods" | "narrative" | "reason" | "evidence" | "findings";
        EditItemsInput: {
            changes: components["schemas"]["BulkEditInput"];
            items: components["schemas"]["SeenChecklistItemInput"][];
        };
        EndGrantInput: {
            /** @description When it ends, in UTC; left out: now */
            until?: string;
        };
        /** @enum {string} */
        EventType: "agency.created" | "agency.changed" | "agency.retired" | "agency.removed" | "user.created" | "user.changed" | "user.disabled" | "user.enabled" | "user.granted" | "user.grant-ended" | "user.sessions-ended" | "user.password-link-made" | "user.password-set" | "user.password-refused" | "session.started" | "session.ended" | "policy.imported" | "policy.revised" | "policy.corrected" | "claim.set" | "checklist.created" | "checklist-version.drafted" | "checklist-version.published" | "checklist-version.retired" | "checklist-version.discarded" | "checklist-item.edited" | "checklist-item.added" | "checklist-item.dropped" | "checklist-item.restored" | "review.planned" | "review.opened" | "review.changed" | "review.cancelled" | "review.independence-stated" | "review.approved" | "review.sent-back" | "review.sealed" | "review.rebaselined" | "review.rebaseline-undone" | "review.reopening-requested" | "review.reopened" | "review.reopening-refused" | "review.edition-abandoned" | "item.assigned" | "item.begun" | "item.assessed" | "item.submitted" | "item.withdrawn" | "item.accepted" | "item.returned" | "item.revised" | "item.reconsidered" | "item.reassessed" | "item.reassessment-undone" | "item.dropped" | "item.restored" | "evidence.added" | "evidence.checked" | "evidence.withdrawn" | "finding.drafted" | "finding.edited" | "finding.issued" | "finding.responded" | "finding.refusal-recorded" | "finding.withdrawn" | "finding.correcting-started" | "finding.verified" | "finding.closed" | "finding.retest-failed" | "finding.risk-accepted" | "finding.risk-ended" | "corrective-action.planned" | "corrective-action.changed" | "corrective-action.started" | "corrective-action.reported-done" | "corrective-action.verified" | "corrective-action.sent-back" | "corrective-action.dropped" | "corrective-action.milestone-reached" | "report.requested" | "report.issued" | "report.failed" | "report.cancelled";
        EvidenceFileView: {
            fileName: string;
            mediaType: string;
            /** @description SHA-256 of the bytes, 64 hex digits */
            sha256: string;
            /** @description Bytes */
            size: number;
        };
        /** @enum {string} */
        EvidenceKind: "file" | "link" | "attestation";
        EvidenceListView: {
            items: components["schemas"]["EvidenceView"][];
        };
        /** @enum {string} */
        EvidenceSlot: "directive" | "proof";
        /** @enum {string} */
        EvidenceState: "checking" | "usable" | "refused" | "withdrawn" | "purged";
        EvidenceView: {
            /** Format: date-time */
            addedAt: string;
            addedBy: components["schemas"]["PersonView"];
            /** Format: date */
            coversFrom: string | null;
            /** Format: date */
            coversTo: string | null;
            /** Format: date */
            datedOn: string | null;
            /** Format: uuid */
            evidenceId: string;
            /** Format: date */
            expiresOn: string | null;
            fileName: string | null;
            /** @description False: restricted, and not for the reader */
            isReadable: boolean;
            kind: components["schemas"]["EvidenceKind"];
            mediaType: string | null;
            revision: number;
            sensitivity: components["schemas"]["Sensitivity"];
            sha256: string | null;
            /** @description Bytes */
            size: number | null;
            state: components["schemas"]["EvidenceState"];
            text: string | null;
            title: string;
            url: string | null;
        };
        /** @enum {string} */
        ExchangeFormat: "xlsx" | "csv" | "yaml" | "oscal";
        ExtractedTextView: {
            encoding: string | null;
            /** @description What made the text of the bytes, with its version */
            extractor: string;
            /** @description What the file says of its lines: headings, lists, bold titles, page furniture */
            marks: {
                [key: string]: unknown;
            }[];
            mediaType: string;
            /** @description Decoded, LF, no byte order mark */
            text: string;
        };
        FieldErrorView: {
            /** @example unknown-field */
            code: string;
            detail: string;
            /**
             * @description JSON pointer (RFC 6901) into the body
             * @example /dueOn
             */
            pointer: string;
        };
        FiguresView: {
            /** @description Submitted or accepted, with an outcome */
            assessed: number;
            compliant: number;
            /** @description Accepted */
            decided: number;
            items: number;
            nonCompliant: number;
            notApplicable: number;
            notAssessed: number;
            partiallyCompliant: number;
            /** @description Waiting for a decision */
            submitted: number;
        };
        FindingAgencyView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        FindingInput: {
            cause: string;
            condition: string;
            criteria: string;
            effect: string;
            /** Format: uuid */
            id?: string;
            recommendation: string;
            /** Format: uuid */
            responsibleOfficialId: string | null;
            severity: components["schemas"]["Severity"];
            /** @description Withdraws a draft finding */
            withdraw?: boolean;
        };
        FindingList: {
            items: components["schemas"]["FindingRow"][];
        };
        FindingResponseView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            plannedAction: string | null;
            /** Format: date */
            plannedOn: string | null;
            position: components["schemas"]["ResponsePosition"];
            text: string;
            toRevision: number;
        };
        FindingRow: {
            agency: components["schemas"]["FindingAgencyView"];
            condition: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string | null;
            /** Format: uuid */
            itemId: string;
            itemTitle: string;
            /** @description Such as F-2026-014 */
            number: string;
            ref: string;
            responsibleOfficial: components["schemas"]["PersonView"] | null;
            reviewCode: string;
            /** Format: uuid */
            reviewId: string;
            severity: components["schemas"]["Severity"];
            state: components["schemas"]["FindingState"];
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        /** @enum {string} */
        FindingState: "draft" | "issued" | "responded" | "correcting" | "verified" | "closed" | "withdrawn" | "risk_accepted";
        FindingView: {
            actions: components["schemas"]["CorrectiveActionView"][];
            agency: components["schemas"]["FindingAgencyView"];
            allowedActions: components["schemas"]["AllowedActionView"][];
            cause: string;
            condition: string;
            criteria: string;
            effect: string;
            followUp: components["schemas"]["FollowUpNoteView"][];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string | null;
            /** Format: uuid */
            itemId: string;
            itemTitle: string;
            /** @description Such as F-2026-014 */
            number: string;
            outcome: components["schemas"]["Outcome"];
            recommendation: string;
            ref: string;
            responses: components["schemas"]["FindingResponseView"][];
            responsibleOfficial: components["schemas"]["PersonView"] | null;
            reviewCode: string;
            /** Format: uuid */
            reviewId: string;
            /** @description Of the assessment that last changed it */
            revision: number;
            risk: components["schemas"]["RiskAcceptanceView"] | null;
            severity: components["schemas"]["Severity"];
            state: components["schemas"]["FindingState"];
            /** @description Send it back in If-Match with a change */
            version: number;
            /** @description The item's */
            wording: string;
        };
        FollowUpNoteView: {
            /** Format: uuid */
            actionId: string | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"] | null;
            /**
             * Format: date
             * @description The day that a moved date replaces
             */
            dueOnBefore: string | null;
            note: string | null;
            step: components["schemas"]["EventType"];
        };
        GrantInput: {
            /**
             * Format: uuid
             * @description Null: statewide
             */
            agencyId: string | null;
            role: components["schemas"]["Role"];
        };
        GrantView: {
            /**
             * Format: uuid
             * @description Null: statewide
             */
            agencyId: string | null;
            /** Format: uuid */
            id: string;
            role: components["schemas"]["Role"];
            /**
             * Format: date-time
             * @description When it ends; null: it has no end
             */
            until: string | null;
        };
        /** @enum {string} */
        Health: "live" | "ready";
        HealthView: {
            status: components["schemas"]["Health"];
            /** @description What to look at; traffic may go on */
            warning?: string;
        };
        HistoryEntryView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            comment: string | null;
            kind: components["schemas"]["HistoryKind"];
            /** @description Of the assessment */
            revision: number | null;
        };
        /** @enum {string} */
        HistoryKind: "proposed" | "carried" | "edited" | "added" | "dropped" | "restored" | "published";
        ImportChangeView: {
            after: components["schemas"]["ChecklistContentView"];
            before: components["schemas"]["ChecklistContentView"];
            /** @description The fields that change */
            fields: string[];
            /** Format: uuid */
            id: string;
            itemKey: string;
            /** @description The row or JSON pointer in the file */
            place: string;
            ref: string;
            title: string;
        };
        ImportedItemView: {
            /** Format: uuid */
            id: string;
            itemKey: string;
            ref: string;
            title: string;
        };
        ImportProblemView: {
            code: string;
            detail: string;
            /** @description A cell (D5), a row (row 5) or a JSON pointer in the file */
            place: string;
        };
        /** @enum {string} */
        Interval: "monthly" | "quarterly" | "twice-yearly" | "yearly";
        /** @enum {string} */
        IssueCode: "too-large" | "empty-file" | "binary-file" | "unsupported-format" | "not-what-its-name-says" | "lone-surrogate" | "broken-file" | "encrypted-file" | "no-text-layer" | "too-much-inside" | "outside-references" | "took-too-long" | "took-too-much-memory" | "no-sections" | "unplaced" | "section-number-skipped" | "section-number-repeated" | "item-number-skipped" | "item-number-repeated" | "item-number-falls-back" | "empty-section" | "close-reading" | "correction-lapsed" | "ref-taken" | "heading-after-item" | "prose-answer" | "page-furniture" | "table-of-contents" | "no-practice";
        /** @enum {string} */
        IssueSeverity: "info" | "warning" | "error";
        ItemAgencyView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ItemDecisionView: {
            assessmentRevision: number | null;
            /** Format: date-time */
            at: string | null;
            by: string | null;
            comment: string | null;
            itemKey: string;
            status: string;
            verdict: string | null;
        };
        ItemDraftView: {
            baseRevision: number;
            fields: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            savedAt: string;
        };
        ItemFieldsView: {
            cadence: components["schemas"]["CadenceView"] | null;
            category: components["schemas"]["Category"] | null;
            methods: components["schemas"]["Method"][] | null;
            obligation: components["schemas"]["Obligation"] | null;
            responsibleUnit: string | null;
            /** @description Refs of the practices it rests on */
            sources: string | null;
            /** @description What those practices say */
            sourceText: string | null;
            suggestedEvidence: string[] | null;
            title: string | null;
            wording: string | null;
        };
        /** @enum {string} */
        ItemFigure: "decided" | "submitted" | "assessed" | "applying" | "compliant" | "partiallyCompliant" | "nonCompliant" | "notApplicable" | "notAssessed" | "overdue" | "ahead";
        ItemHistoryEntryView: {
            after: components["schemas"]["ItemFieldsView"] | null;
            /** Format: date-time */
            at: string;
            before: components["schemas"]["ItemFieldsView"] | null;
            by: components["schemas"]["PersonView"] | null;
            fields: string[];
            kind: components["schemas"]["HistoryKind"];
            /** @description Whether it took an earlier change back */
            undo: boolean;
            /** @description Number of the version */
            versionNumber: number;
            why: string | null;
        };
        ItemHistoryView: {
            entries: components["schemas"]["ItemHistoryEntryView"][];
            itemKey: string;
            title: string;
        };
        ItemReviewView: {
            agency: components["schemas"]["ItemAgencyView"];
            checklist: components["schemas"]["ReviewChecklistView"];
            code: string;
            /** Format: date */
            dueOn: string;
            figures: components["schemas"]["FiguresView"];
            /** Format: uuid */
            id: string;
            isSample: boolean;
            leadOfficer: components["schemas"]["PersonView"];
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            periodStart: string;
            status: components["schemas"]["ReviewStatus"];
            supervisor: components["schemas"]["PersonView"];
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        ItemRow: {
            agency: components["schemas"]["ItemAgencyView"];
            assignee: components["schemas"]["PersonView"] | null;
            category: components["schemas"]["Category"];
            /** Format: date */
            dueOn: string;
            /** @description One that is not withdrawn */
            hasFinding: boolean;
            /** Format: uuid */
            id: string;
            obligation: components["schemas"]["Obligation"];
            outcome: components["schemas"]["Outcome"];
            /** @description Days late while it is with its officer; 0: not late */
            overdueDays: number;
            /** @description The reader wrote or submitted it, so they can not decide on it */
            preparedByMe: boolean;
            /** @description Of its first source, such as 5.2 */
            ref: string;
            /** @description Of a returned item */
            returnComment: string | null;
            reviewCode: string;
            /** Format: uuid */
            reviewId: string;
            status: components["schemas"]["ItemStatus"];
            /**
             * Format: date-time
             * @description Of a submitted or accepted item
             */
            submittedAt: string | null;
            title: string;
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        ItemsCommandView: {
            applied: components["schemas"]["SeenChecklistItemView"][];
            conflicts: components["schemas"]["SeenChecklistItemView"][];
            unchanged: components["schemas"]["SeenChecklistItemView"][];
            /**
             * Format: uuid
             * @description Takes it back, sent to undo; null when nothing was done
             */
            undoId: string | null;
        };
        ItemSectionView: {
            heading: string;
            number: number;
        };
        ItemSourceView: {
            claim: components["schemas"]["SourceClaimView"];
            document: components["schemas"]["SourceDocumentView"];
            /** @description The section's text */
            paragraph: components["schemas"]["SourceParagraphView"];
            quote: string;
            ref: string;
            section: components["schemas"]["SourceSectionView"];
            /**
             * @example [
             *       120,
             *       184
             *     ]
             */
            span: number[];
            why: string[];
        };
        ItemsPage: {
            items: components["schemas"]["ItemRow"][];
            nextCursor: string | null;
            /** @description Of all pages */
            total: number;
        };
        /** @enum {string} */
        ItemStatus: "open" | "in_progress" | "submitted" | "accepted" | "returned";
        ItemView: {
            agency: components["schemas"]["ItemAgencyView"];
            allowedActions: components["schemas"]["AllowedActionView"][];
            assessment: components["schemas"]["AssessmentView"];
            assignee: components["schemas"]["PersonView"] | null;
            cadence: components["schemas"]["CadenceView"];
            category: components["schemas"]["Category"];
            draft: components["schemas"]["ItemDraftView"] | null;
            /** Format: date */
            dueOn: string;
            findings: components["schemas"]["FindingView"][];
            /** @description One that is not withdrawn */
            hasFinding: boolean;
            history: components["schemas"]["HistoryEntryView"][];
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description In the order of the review
             */
            nextId: string | null;
            obligation: components["schemas"]["Obligation"];
            ordinal: number;
            /** @description The lead officer's to read; else empty */
            otherDrafts: components["schemas"]["OtherDraftView"][];
            outcome: components["schemas"]["Outcome"];
            /** @description Days late while it is with its officer; 0: not late */
            overdueDays: number;
            /** @description The reader wrote or submitted it, so they can not decide on it */
            preparedByMe: boolean;
            preparers: components["schemas"]["PersonView"][];
            /** @description Null in a first review, and for an item that the one before did not have */
            previous: components["schemas"]["PreviousOutcomeView"] | null;
            /** @description The one last decided on, before this */
            previousAssessment: components["schemas"]["AssessmentView"] | null;
            /**
             * Format: uuid
             * @description In the order of the review
             */
            previousId: string | null;
            /** @description Of its first source, such as 5.2 */
            ref: string;
            responsibleUnit: string;
            /** @description Of a returned item */
            returnComment: string | null;
            review: components["schemas"]["ItemReviewView"];
            reviewCode: string;
            /** Format: uuid */
            reviewId: string;
            sources: components["schemas"]["ItemSourceView"][];
            status: components["schemas"]["ItemStatus"];
            /**
             * Format: date-time
             * @description Of a submitted or accepted item
             */
            submittedAt: string | null;
            suggestedEvidence: string[];
            suggestedMethods: components["schemas"]["Method"][];
            title: string;
            /** @description Send it back in If-Match with a change */
            version: number;
            wording: string;
        };
        MergeItemsInput: {
            /** @description The first one stays */
            items: components["schemas"]["SeenChecklistItemInput"][];
        };
        /** @enum {string} */
        Method: "examine" | "interview" | "test";
        MeView: {
            email: string;
            grants: components["schemas"]["OwnGrantView"][];
            /** Format: uuid */
            id: string;
            name: string;
            /** @description This server shows sample data */
            sampleData: boolean;
        };
        MilestoneInput: {
            /** Format: date */
            dueOn: string;
            title: string;
        };
        MilestoneView: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            reachedAt: string | null;
            title: string;
        };
        NewerVersionView: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        /** @enum {string} */
        Obligation: "mandatory" | "expected" | "typical" | "recommended" | "optional" | "aspirational";
        OpenFindingsView: {
            critical: number;
            high: number;
            low: number;
            medium: number;
            /** @description Days since the oldest of the unanswered was issued */
            oldestUnansweredDays: number;
            /** @description Of these, without a response */
            unanswered: number;
        };
        OtherDraftView: {
            baseRevision: number;
            by: components["schemas"]["PersonView"];
            fields: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            savedAt: string;
        };
        /** @enum {string} */
        Outcome: "not_assessed" | "compliant" | "partially_compliant" | "non_compliant" | "not_applicable";
        OverdueView: {
            items: number;
            oldestDays: number;
            /** @description Reviews with an overdue item */
            reviews: number;
        };
        OwnGrantView: {
            /**
             * Format: uuid
             * @description Null: statewide
             */
            agencyId: string | null;
            agencyName: string | null;
            role: components["schemas"]["Role"];
        };
        OwnPasswordInput: {
            password: string;
            presentPassword: string;
        };
        /** @enum {string} */
        OwnPosition: "agree" | "partly" | "disagree";
        ParseIssueView: {
            code: string;
            /** @description From 1 */
            line: number;
            message: string;
            severity: components["schemas"]["IssueSeverity"];
            /**
             * @example [
             *       120,
             *       184
             *     ]
             */
            span: number[];
        };
        PasswordLinkView: {
            /** Format: date-time */
            expiresAt: string;
            /** @description Put it into /set-password?token=… */
            token: string;
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PlanActionInput: {
            /** Format: date */
            dueOn: string;
            milestones?: components["schemas"]["MilestoneInput"][];
            /** Format: uuid */
            ownerId: string;
            title: string;
        };
        PlanReviewInput: {
            /** Format: uuid */
            agencyId: string;
            /** Format: uuid */
            checklistVersionId: string;
            /** Format: date */
            dueOn: string;
            kind?: components["schemas"]["ReviewKind"];
            /** Format: uuid */
            leadOfficerId: string;
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            periodStart: string;
            /**
             * Format: uuid
             * @description The sealed review of the period before: its outcomes stand beside the items
             */
            previousReviewId?: string | null;
            quorum?: number;
            scope?: string | null;
            /** Format: uuid */
            secondApproverId?: string | null;
            /** Format: uuid */
            supervisorId: string;
        };
        PolicyFileView: {
            extracted: components["schemas"]["ExtractedTextView"];
            mediaType: string;
            /** @description SHA-256 of the bytes */
            sha256: string;
            /** @description In bytes */
            size: number;
        };
        PolicyListView: {
            items: components["schemas"]["PolicySummary"][];
        };
        PolicySourceView: {
            /** @description Null where the format settles it */
            encoding: string | null;
            /** @description What made the text of the bytes, with its version */
            extractor: string;
            /** @description Of the text, in UTF-16 code units */
            length: number;
            mediaType: string;
        };
        PolicySummary: {
            /** @description Practices that can be audited */
            auditable: number;
            /**
             * Format: uuid
             * @description The newest version of its checklist
             */
            checklistVersionId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            importedAt: string;
            practices: number;
            revision: number;
            sections: number;
            /** @description SHA-256 of the original bytes */
            sha256: string;
            slug: string;
            title: string;
        };
        PolicyView: {
            /** @description Practices that can be audited */
            auditable: number;
            /**
             * Format: uuid
             * @description The newest version of its checklist
             */
            checklistVersionId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            importedAt: string;
            issues: components["schemas"]["ParseIssueView"][];
            practices: number;
            /** Format: uuid */
            readingId: string;
            revision: number;
            sections: components["schemas"]["SectionView"][];
            /** @description SHA-256 of the original bytes */
            sha256: string;
            slug: string;
            source: components["schemas"]["PolicySourceView"];
            /** @description What spans point into: decoded, LF, no byte order mark */
            text: string;
            title: string;
        };
        PracticeChangeView: {
            after: components["schemas"]["ComparedPracticeView"][];
            before: components["schemas"]["ComparedPracticeView"][];
            /** @description Left its place among the others, or its section */
            isMoved: boolean;
            kind: components["schemas"]["SourceChange"];
            /** @description Where one practice became one other in other words */
            words: components["schemas"]["WordChangeView"][] | null;
        };
        PracticeClaimView: {
            /** Format: date */
            asOf: string | null;
            /** @description Null for a note that came with the document */
            by: string | null;
            note: string | null;
            status: components["schemas"]["ClaimStatus"];
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        PracticeView: {
            auditable: boolean;
            category: components["schemas"]["Category"];
            /**
             * Format: uuid
             * @description In the newest version of the checklist
             */
            checklistItemId: string | null;
            claim: components["schemas"]["PracticeClaimView"];
            contextReason: components["schemas"]["ContextReason"] | null;
            gaps: number[][];
            /** Format: uuid */
            id: string;
            obligation: components["schemas"]["Obligation"];
            parentRef: string | null;
            /** @description Stable over revisions */
            practiceKey: string;
            /** @description As the document counts: 5.2, 8.1.a, 12.p1 */
            ref: string;
            /**
             * @example [
             *       120,
             *       184
             *     ]
             */
            span: number[];
            /** @description The span without its gaps, white space collapsed */
            text: string;
            title: string | null;
            /** @description The rule and the words behind each decision */
            why: string[];
        };
        PreviousFindingView: {
            condition: string;
            number: string;
            recommendation: string;
            severity: components["schemas"]["Severity"];
            state: components["schemas"]["FindingState"];
        };
        PreviousOutcomeView: {
            /**
             * Format: date-time
             * @description When it was sealed
             */
            decidedAt: string;
            edition: number;
            findings: components["schemas"]["PreviousFindingView"][];
            narrative: string;
            outcome: components["schemas"]["Outcome"];
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            periodStart: string;
            reviewCode: string;
            /** Format: uuid */
            reviewId: string;
        };
        /** @enum {string} */
        ProblemCode: "malformed" | "not-signed-in" | "forbidden" | "not-found" | "wrong-state" | "stale" | "too-large" | "unsupported-media-type" | "rule-unmet" | "precondition-missing" | "too-many-requests" | "unavailable" | "key-reused" | "method-not-allowed" | "internal";
        ProblemView: {
            blockers?: components["schemas"]["BlockerView"][];
            code: components["schemas"]["ProblemCode"];
            /** @description With 412: the thing as it is now */
            current?: {
                [key: string]: unknown;
            };
            detail: string;
            errors?: components["schemas"]["FieldErrorView"][];
            requestId: string;
            /** @example 412 */
            status: number;
            title: string;
            /** @example /problems/stale */
            type: string;
        };
        PublishChecklistInput: {
            /** @description What is new in this version, and why */
            note: string;
        };
        ReasonInput: {
            reason: string;
        };
        /** @enum {string} */
        RebaselineChoice: "keep" | "reassess" | "add" | "retire";
        RebaselineChoiceInput: {
            choice: components["schemas"]["RebaselineChoice"];
            itemKey: string;
        };
        RebaselineInput: {
            choices: components["schemas"]["RebaselineChoiceInput"][];
            /** Format: uuid */
            toVersionId: string;
            /** @description Printed for the items that are retired */
            why: string;
        };
        RebaselineLineView: {
            after: components["schemas"]["BaselineWordingView"] | null;
            before: components["schemas"]["BaselineWordingView"] | null;
            change: components["schemas"]["BaselineChange"];
            choices: components["schemas"]["RebaselineChoice"][];
            item: components["schemas"]["BaselineItemView"] | null;
            itemKey: string;
            proposed: components["schemas"]["RebaselineChoice"];
            /** @description Where the wording changed */
            words: components["schemas"]["WordChangeView"][] | null;
        };
        RebaselineView: {
            allowedActions: components["schemas"]["AllowedActionView"][];
            applied: components["schemas"]["AppliedRebaselineView"] | null;
            checklistTitle: string;
            from: components["schemas"]["BaselineVersionView"];
            lines: components["schemas"]["RebaselineLineView"][];
            reviewCode: string;
            /** Format: uuid */
            reviewId: string;
            /** @description Approvals that applying or undoing would void */
            standingApprovals: number;
            /** @description Null when the review is on the newest published version */
            to: components["schemas"]["BaselineVersionView"] | null;
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        RecordRefusalInput: {
            /** @description The days a response was asked for */
            askedOn: string[];
            text: string;
        };
        ReopeningView: {
            comment: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonView"] | null;
            edition: number;
            granted: boolean | null;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: components["schemas"]["PersonView"];
            why: string;
        };
        ReportList: {
            items: components["schemas"]["ReportView"][];
        };
        /** @enum {string} */
        ReportPhase: "gather" | "lay-out" | "check" | "store";
        ReportProgressView: {
            /** @description 0 to 100 */
            percent: number;
            phase: components["schemas"]["ReportPhase"] | null;
        };
        /** @enum {string} */
        ReportState: "queued" | "rendering" | "issued" | "failed" | "cancelled";
        ReportView: {
            contentSha256: string | null;
            /** Format: date-time */
            createdAt: string;
            edition: number | null;
            error: string | null;
            fileSha256: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string | null;
            progress: components["schemas"]["ReportProgressView"];
            /** Format: uuid */
            reviewId: string;
            state: components["schemas"]["ReportState"];
        };
        RequestReopeningInput: {
            why: string;
        };
        RequestReportInput: {
            /** @description A sealed edition; null renders the running one as a draft */
            edition: number | null;
        };
        RespondInput: {
            plannedAction?: string | null;
            /** Format: date */
            plannedOn?: string | null;
            position: components["schemas"]["OwnPosition"];
            text: string;
        };
        /** @enum {string} */
        ResponsePosition: "agree" | "partly" | "disagree" | "refused";
        RestoreItemsInput: {
            items: components["schemas"]["SeenChecklistItemInput"][];
        };
        ReviewAgencyView: {
            /** Format: uuid */
            id: string;
            isSample: boolean;
            name: string;
        };
        ReviewChecklistView: {
            title: string;
            /** Format: uuid */
            versionId: string;
            versionNumber: number;
        };
        ReviewItemsView: {
            items: components["schemas"]["ItemRow"][];
        };
        /** @enum {string} */
        ReviewKind: "real" | "mock";
        ReviewList: {
            items: components["schemas"]["ReviewSummary"][];
        };
        ReviewNameView: {
            code: string;
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        ReviewStatus: "cancelled" | "sealed" | "planned" | "approved" | "accepted" | "submitted" | "in_progress" | "open";
        ReviewSummary: {
            agency: components["schemas"]["ReviewAgencyView"];
            checklist: components["schemas"]["ReviewChecklistView"];
            code: string;
            /** Format: date */
            dueOn: string;
            edition: number;
            figures: components["schemas"]["FiguresView"];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReviewKind"];
            leadOfficer: components["schemas"]["PersonView"];
            openFindings: number;
            overdue: boolean;
            overdueItems: number;
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            periodStart: string;
            /** Format: date-time */
            sealedAt: string | null;
            status: components["schemas"]["ReviewStatus"];
            supervisor: components["schemas"]["PersonView"];
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        ReviewView: {
            agency: components["schemas"]["ReviewAgencyView"];
            allowedActions: components["schemas"]["AllowedActionView"][];
            approvals: components["schemas"]["ApprovalView"][];
            cancelledWhy: string | null;
            categories: components["schemas"]["CategoryFiguresView"][];
            checklist: components["schemas"]["ReviewChecklistView"];
            code: string;
            /** Format: date */
            dueOn: string;
            edition: number;
            figures: components["schemas"]["FiguresView"];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReviewKind"];
            leadOfficer: components["schemas"]["PersonView"];
            /** @description The published version of the checklist, where the review is on an older one */
            newerVersion: components["schemas"]["NewerVersionView"] | null;
            /** @description Of the period after */
            next: components["schemas"]["ReviewNameView"] | null;
            /** Format: date-time */
            openedAt: string | null;
            openFindings: number;
            overdue: boolean;
            overdueItems: number;
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            periodStart: string;
            /** @description Of the period before */
            previous: components["schemas"]["ReviewNameView"] | null;
            quorum: number;
            reopenings: components["schemas"]["ReopeningView"][];
            scope: string | null;
            sealBlockers: components["schemas"]["BlockerView"][];
            /** Format: date-time */
            sealedAt: string | null;
            seals: components["schemas"]["SealSummary"][];
            secondApprover: components["schemas"]["PersonView"] | null;
            status: components["schemas"]["ReviewStatus"];
            supervisor: components["schemas"]["PersonView"];
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        RevisionChecklistView: {
            /** Format: uuid */
            id: string;
            number: number;
            state: components["schemas"]["VersionState"];
        };
        RevisionListView: {
            items: components["schemas"]["RevisionSummary"][];
            title: string;
        };
        RevisionSummary: {
            auditable: number;
            checklistVersion: components["schemas"]["RevisionChecklistView"] | null;
            fileName: string | null;
            /** Format: date-time */
            importedAt: string;
            importedBy: components["schemas"]["PersonView"] | null;
            mediaType: string;
            number: number;
            practices: number;
            /** @description SHA-256 of the original bytes */
            sha256: string;
        };
        RiskAcceptanceView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            /** Format: date */
            expiresOn: string;
            why: string;
        };
        /** @enum {string} */
        Role: "officer" | "respondent" | "supervisor" | "lead" | "counsel" | "auditor" | "admin";
        SavedDraftView: {
            /** Format: date-time */
            savedAt: string;
        };
        SaveFileInput: {
            corrections: components["schemas"]["CorrectionInput"][];
            /** @description Its ending names the format */
            fileName: string;
            /** @description SHA-256 as `POST /policy-files` answered it */
            sha256: string;
        };
        SavePolicyInput: {
            corrections: components["schemas"]["CorrectionInput"][];
            /** @description Its ending names the format */
            fileName: string;
            /**
             * Format: uuid
             * @description The agency whose own document it is
             */
            ownerAgencyId?: string;
            /** @description SHA-256 as `POST /policy-files` answered it */
            sha256: string;
            /** @description The file name when left out */
            title?: string;
        };
        SealedApprovalView: {
            /** Format: date-time */
            at: string;
            name: string;
            onBehalfOf: string | null;
            role: string;
        };
        SealedEditionList: {
            items: components["schemas"]["SealedEditionSummary"][];
        };
        SealedEditionSummary: {
            agency: components["schemas"]["ReviewAgencyView"];
            checklistTitle: string;
            code: string;
            contentSha256: string;
            edition: number;
            figures: components["schemas"]["FiguresView"];
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            periodStart: string;
            /** Format: uuid */
            reviewId: string;
            /** Format: date-time */
            sealedAt: string;
            sealedBy: string;
        };
        SealedEditionView: {
            /** Format: uuid */
            agencyId: string;
            approvals: components["schemas"]["SealedApprovalView"][];
            /** @description plumbline.sealed-review/1 */
            content: {
                [key: string]: unknown;
            };
            contentSha256: string;
            itemDecisions: components["schemas"]["ItemDecisionView"][];
            /** Format: uuid */
            reviewId: string;
            seal: components["schemas"]["SealFactsView"];
        };
        SealFactsView: {
            edition: number;
            /** Format: date-time */
            sealedAt: string;
            sealedBy: string;
        };
        SealSummary: {
            contentSha256: string;
            edition: number;
            /** Format: date-time */
            sealedAt: string;
            sealedBy: string;
        };
        SectionView: {
            heading: string;
            /** Format: uuid */
            id: string;
            number: number;
            ordinal: number;
            practices: components["schemas"]["PracticeView"][];
            /**
             * @example [
             *       120,
             *       184
             *     ]
             */
            span: number[];
        };
        SeenChecklistItemInput: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        SeenChecklistItemView: {
            /** Format: uuid */
            id: string;
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        SeenItemInput: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        SeenItemView: {
            /** Format: uuid */
            id: string;
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        SendBackInput: {
            comment: string;
            items: components["schemas"]["SeenItemInput"][];
        };
        /** @enum {string} */
        Sensitivity: "ordinary" | "restricted";
        SessionView: {
            /** @description Send it as a bearer token; keep it in memory only */
            accessToken: string;
            /** @description Seconds until the access token ends */
            expiresIn: number;
            me: components["schemas"]["MeView"];
        };
        SetClaimInput: {
            /**
             * Format: date
             * @description The day on which it was looked into
             */
            asOf: string;
            /** @description What was looked into, and where */
            note: string;
            practiceKey: string;
            status: components["schemas"]["ClaimStatus"];
        };
        SetPasswordInput: {
            password: string;
            /** @description The token of the link */
            token: string;
        };
        SetupInput: {
            email: string;
            name: string;
            password: string;
            /** @description The one-time token from the server log */
            token: string;
        };
        SetupView: {
            /** @description Nobody can sign in yet: make the first administrator */
            needed: boolean;
        };
        /** @enum {string} */
        Severity: "low" | "medium" | "high" | "critical";
        SignInInput: {
            email: string;
            password: string;
        };
        /** @enum {string} */
        SourceChange: "unchanged" | "moved" | "reworded" | "strengthened" | "weakened" | "split" | "merged" | "added" | "removed";
        SourceClaimView: {
            /** Format: date */
            asOf: string | null;
            by: string | null;
            note: string | null;
            status: components["schemas"]["ClaimStatus"];
        };
        SourceDocumentView: {
            /** Format: uuid */
            id: string;
            revision: number;
            sha256: string;
            title: string;
        };
        SourceParagraphView: {
            after: string;
            before: string;
            cited: string;
        };
        SourceSectionView: {
            heading: string;
            number: number;
        };
        StepNoteInput: {
            note?: string;
        };
        StepReasonInput: {
            reason: string;
        };
        StoredReadingView: {
            /** @description What a person corrected so far */
            corrections: {
                [key: string]: unknown;
            }[];
            /**
             * Format: uuid
             * @description Of the policy document
             */
            documentId: string;
            extracted: components["schemas"]["ExtractedTextView"];
            fileName: string;
            /** @description Of the reading, within its revision */
            number: number;
            revision: number;
            /** @description SHA-256 of the original bytes */
            sha256: string;
            title: string;
            /** @description Of the document; goes up with each revision and reading */
            version: number;
        };
        /** @enum {string} */
        SubjectKind: "agency" | "user" | "session" | "policy" | "practice" | "checklist" | "checklist-version" | "checklist-item" | "review" | "item" | "evidence" | "finding" | "corrective-action" | "report";
        TrendWeekView: {
            compliant: number;
            decided: number;
            items: number;
            /**
             * Format: date
             * @description The Monday of the week
             */
            monday: string;
            nonCompliant: number;
            notApplicable: number;
            partiallyCompliant: number;
        };
        UndoInput: {
            /**
             * Format: uuid
             * @description As the command answered it
             */
            undoId: string;
        };
        UserListView: {
            items: components["schemas"]["UserView"][];
        };
        UserView: {
            disabled: boolean;
            email: string;
            grants: components["schemas"]["GrantView"][];
            /** @description False until the person has set a password with a link */
            hasPassword: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Send it back in If-Match with a change */
            version: number;
        };
        VerifyFindingInput: {
            retest: string;
        };
        VersionChangesView: {
            added: components["schemas"]["ChangedItemView"][];
            base: components["schemas"]["ComparedVersionView"] | null;
            changed: components["schemas"]["ChangedItemView"][];
            dropped: components["schemas"]["ChangedItemView"][];
            /** @description Items that are the same in both */
            unchanged: number;
        };
        /** @enum {string} */
        VersionState: "draft" | "published" | "retired" | "discarded";
        WithdrawFindingInput: {
            reason: string;
        };
        /** @enum {string} */
        WordChange: "same" | "removed" | "added";
        WordChangeView: {
            kind: components["schemas"]["WordChange"];
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    agencies_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyListView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    agencies_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgencyInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    agencies_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgencyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    agencies_retire: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    audit_list: {
        parameters: {
            query?: {
                actorId?: string;
                agencyId?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                from?: string;
                kind?: components["schemas"]["SubjectKind"];
                limit?: number;
                subjectId?: string;
                to?: string;
                type?: components["schemas"]["EventType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checklistItems_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditChecklistItemInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistItemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checklistItems_history: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemHistoryView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checklistVersions_view: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistVersionView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revisions_carried: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedItemsView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checklistVersions_changes: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionChangesView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    draftItems_drop: {
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
                "application/json": components["schemas"]["DropItemsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsCommandView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    draftItems_edit: {
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
                "application/json": components["schemas"]["EditItemsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsCommandView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    exchange_export: {
        parameters: {
            query: {
                format: components["schemas"]["ExchangeFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/yaml": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    exchange_import: {
        parameters: {
            query: {
                /** @description The basis of the preview: the import is stale when any item changed since */
                basis?: string;
                dry?: true;
                format: components["schemas"]["ExchangeFormat"];
            };
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistImportView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checklistVersions_items: {
        parameters: {
            query?: {
                attention?: true;
                category?: components["schemas"]["Category"];
                changed?: true;
                claim?: components["schemas"]["ClaimStatus"];
                limit?: number;
                obligation?: components["schemas"]["Obligation"];
                offset?: number;
                /** @description Words of ref, title, wording, unit, evidence */
                q?: string;
                section?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistItemListView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    draftItems_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddItemInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistItemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    draftItems_merge: {
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
                "application/json": components["schemas"]["MergeItemsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsCommandView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    draftItems_preview: {
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
                "application/json": components["schemas"]["EditItemsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsCommandView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checklistVersions_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishChecklistInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistVersionView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    draftItems_restore: {
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
                "application/json": components["schemas"]["RestoreItemsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsCommandView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    draftItems_undo: {
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
                "application/json": components["schemas"]["UndoInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsCommandView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checklists_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistListView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checklists_startVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistVersionView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    claims_list: {
        parameters: {
            query?: {
                auditable?: true;
                category?: components["schemas"]["Category"];
                limit?: number;
                offset?: number;
                policyId?: string;
                /** @description Words that ref, title or text hold */
                q?: string;
                status?: components["schemas"]["ClaimStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimListView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctiveActions_list: {
        parameters: {
            query?: {
                agencyId?: string;
                late?: true;
                mine?: true;
                state?: components["schemas"]["CorrectiveActionState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionList"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctiveActions_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeActionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctiveActions_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctiveActions_reachMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctiveActions_reportDone: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepNoteInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctiveActions_sendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepNoteInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctiveActions_start: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctiveActions_verify: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepNoteInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    dashboard_read: {
        parameters: {
            query?: {
                agencyId?: string;
                /** @description Reviews whose period begins on this day or later */
                from?: string;
                obligation?: components["schemas"]["Obligation"];
                reviewId?: string[];
                /** @description Reviews whose period ends by this day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    evidence_list: {
        parameters: {
            query: {
                agencyId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceListView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    evidence_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    evidence_upload: {
        parameters: {
            query: {
                agencyId: string;
            };
            header: {
                /** @description Percent-encoded UTF-8 */
                "X-File-Name": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFileView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    evidence_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findings_list: {
        parameters: {
            query?: {
                agencyId?: string;
                mine?: true;
                severity?: components["schemas"]["Severity"];
                state?: components["schemas"]["FindingState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findings_read: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUp_acceptRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptRiskInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctiveActions_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanActionInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUp_close: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUp_endRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUp_failRetest: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findings_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRefusalInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findings_respond: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespondInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUp_startCorrecting: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUp_verify: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyFindingInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findings_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawFindingInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    items_list: {
        parameters: {
            query?: {
                agencyId?: string;
                category?: components["schemas"]["Category"];
                /** @description nextCursor of the page before */
                cursor?: string;
                dueFrom?: string;
                dueTo?: string;
                /** @description Is counted in it */
                figure?: components["schemas"]["ItemFigure"];
                /** @description Of reviews whose period begins on this day or later */
                from?: string;
                limit?: number;
                mine?: true;
                obligation?: components["schemas"]["Obligation"];
                outcome?: components["schemas"]["Outcome"];
                overdue?: true;
                /** @description Words of ref, title or wording */
                q?: string;
                real?: true;
                reviewId?: string[];
                /** @description Has such an open finding */
                severity?: components["schemas"]["Severity"];
                status?: components["schemas"]["ItemStatus"];
                /** @description Of reviews whose period ends by this day */
                to?: string;
                waiting?: true;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsPage"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    items_read: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    itemCommands_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    itemCommands_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    items_saveDraft: {
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
                "application/json": components["schemas"]["DraftInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraftView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    items_discardDraft: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    itemCommands_reconsider: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    itemCommands_return: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    itemCommands_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    itemCommands_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    itemCommands_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    session_readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ownPassword_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    policies_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyListView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    policies_import: {
        parameters: {
            query?: {
                /** @description File name; its ending names the format. Needed with a file */
                name?: string;
                /** @description The agency whose own document it is */
                ownerAgencyId?: string;
                /** @description The file name when left out */
                title?: string;
            };
            header?: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePolicyInput"] | string;
                "application/octet-stream": components["schemas"]["SavePolicyInput"] | string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    policies_view: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    claims_set: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClaimInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeClaimView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    claims_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                practiceKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimHistoryView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readings_view: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredReadingView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readings_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectReadingInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revisions_list: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionListView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revisions_revise: {
        parameters: {
            query?: {
                /** @description File name; its ending names the format. Needed with a file */
                name?: string;
            };
            header?: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveFileInput"] | string;
                "application/octet-stream": components["schemas"]["SaveFileInput"] | string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revisions_compare: {
        parameters: {
            query?: {
                against?: number;
            };
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    policyFiles_park: {
        parameters: {
            query: {
                /** @description File name; its ending names the format */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFileView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reports_read: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reports_cancel: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reports_file: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviews_list: {
        parameters: {
            query?: {
                agencyId?: string;
                mine?: true;
                status?: components["schemas"]["ReviewStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewList"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviews_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanReviewInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviews_read: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviews_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reopenings_abandon: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviewCommands_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveReviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviewCommands_assign: {
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
                "application/json": components["schemas"]["AssignItemsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentResult"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviewCommands_undoAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviewCommands_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelReviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reopenings_grant: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReopeningInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    items_listOfReview: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItemsView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviewCommands_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    rebaseline_propose: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebaselineView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    rebaseline_apply: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RebaselineInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebaselineView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    rebaseline_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebaselineView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reopenings_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReopeningInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reports_list: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportList"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reports_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReportInput"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reopenings_request: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReopeningInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviewCommands_seal: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviewCommands_sendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    sealedEditions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedEditionList"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    sealedEditions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: number;
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedEditionView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    sealedEditions_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: number;
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionComparisonView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    session_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    setPassword_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    setup_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    setup_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    users_list: {
        parameters: {
            query?: {
                agencyId?: string;
                role?: components["schemas"]["Role"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    users_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new value for each command, such as a UUID. The same request with the same key is done once: for 24 hours it gets the first answer again, with Idempotency-Replayed. 409 while the first is under way, 422 `key-reused` for another request. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    userChanges_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    userChanges_disable: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    userChanges_enable: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    userChanges_endSessions: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    userChanges_addGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    userChanges_endGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the thing last seen, in quotes. */
                "If-Match": string;
            };
            path: {
                grantId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndGrantInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    userChanges_makePasswordLink: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLinkView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A problem (RFC 9457): `code` says which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
